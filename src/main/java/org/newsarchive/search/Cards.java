package org.newsarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsarchive.article.Abridged;
import org.newsarchive.disk.Mark;
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

    private final List<SearchBlock> blocks;
    private int known = -1;
    private List<String> cards = List.of();

    Cards(List<SearchBlock> blocks) {
        this.blocks = blocks;
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

    /** Writes the cards of some articles, which are those of the blocks; a file is made only where it can't be known from before. */
    void write(List<SearchEntry> entries, SearchOutput output) throws IOException {
        for (int from = 0; from < entries.size(); from += PER_FILE) {
            int first = from;
            int end = Math.min(entries.size(), from + PER_FILE);
            int file = from / PER_FILE;
            String name = "cards/" + file / FILES + "/" + file % FILES;
            Mark mark = new Mark();
            entries.subList(from, end).forEach(entry -> entry.addTo(mark));
            output.write(Script.path(name), mark.toString(), () -> script(name, first, end));
        }
    }

    private byte[] script(String name, int from, int end) {
        List<String> held = new ArrayList<>();
        try {
            for (int article = from; article < end; article++) {
                held.add(card(article));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Script.named(name).json(held).bytes();
    }

    /** The card of an article; the cards of its block are read, and held until those of another are asked for. */
    private String card(int article) throws IOException {
        while (known < 0 || blocks.get(known).end() <= article) {
            known++;
            cards = List.of();
        }
        SearchBlock block = blocks.get(known);
        if (cards.isEmpty()) {
            try (PackedReader in = block.openCards()) {
                cards = new ArrayList<>();
                while (!in.isAtEnd()) {
                    cards.add(in.text());
                }
            }
        }
        return cards.get(article - block.first());
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
