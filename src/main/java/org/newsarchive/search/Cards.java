package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsarchive.article.Abridged;
import org.newsarchive.disk.PackedReader;

/** What a result shows of an article, a few articles to a file. */
final class Cards {
    /** Few: of most files a result needs one card alone. */
    private static final int PER_FILE = 4;
    /** The files of a folder. */
    private static final int FILES = 256;

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SUMMARY = 80;
    private static final int MOST_NAMES = 4;

    private static final int MONTH = "2017-10".length();
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final SearchOutput output;
    private final List<String> held = new ArrayList<>();
    private int files;

    Cards(SearchOutput output) {
        this.output = output;
    }

    /** Path (0 where it follows from what comes next), headline, date, publication, authors, topics, language and summary. */
    static String card(SearchEntry entry, SearchDocument document) {
        StringBuilder card = new StringBuilder("[");
        path(card, entry, document);
        quote(card, Abridged.of(document.headline(), LONGEST_HEADLINE));
        quote(card, entry.date().substring(0, Math.min(10, entry.date().length())));
        quote(card, document.publication().orElse(""));
        names(card, document.authors());
        names(card, document.topics());
        quote(card, document.language().orElse(""));
        quote(card, Abridged.of(document.summary(), LONGEST_SUMMARY));
        return card.append(']').toString();
    }

    private static void path(StringBuilder card, SearchEntry entry, SearchDocument document) {
        String words = OTHER.matcher(APOSTROPHE
                        .matcher(document.headline().toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .replaceAll("-")
                .replaceFirst("-$", "");
        String month = entry.date().substring(0, Math.min(MONTH, entry.date().length()));
        if (entry.path().value().equals(month.replace('-', '/') + "/" + words)) {
            card.append('0');
        } else {
            Script.quote(card, entry.path().value());
        }
    }

    /** Writes the cards of all blocks; gives the languages of their articles. */
    Set<String> write(List<SearchBlock> blocks) throws IOException {
        Set<String> languages = new TreeSet<>();
        for (SearchBlock block : blocks) {
            try (PackedReader terms = block.openTerms();
                    PackedReader cards = block.openCards()) {
                languages.addAll(Languages.read(terms));
                while (!cards.isAtEnd()) {
                    add(cards.text());
                }
            }
        }
        if (!held.isEmpty()) {
            flush();
        }
        return languages;
    }

    private void add(String card) throws IOException {
        held.add(card);
        if (held.size() == PER_FILE) {
            flush();
        }
    }

    private void flush() throws IOException {
        Script.named("cards/" + files / FILES + "/" + files % FILES).json(held).write(output);
        held.clear();
        files++;
    }

    private static void quote(StringBuilder card, String text) {
        Script.quote(card.append(','), text);
    }

    private static void names(StringBuilder card, List<String> names) {
        card.append(",[");
        for (int i = 0; i < Math.min(MOST_NAMES, names.size()); i++) {
            Script.quote(i > 0 ? card.append(',') : card, names.get(i));
        }
        card.append(']');
    }
}
