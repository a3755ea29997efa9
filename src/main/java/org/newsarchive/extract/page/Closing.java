package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsarchive.article.Author;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Notices;

/**
 * A body without the lines at its two ends that belong to a field or are no part of the text.
 *
 * @param body what is left
 * @param names the lines over the text that say again who wrote it
 * @param bios the lines that say who the authors are
 * @param rights the lines that say who holds the rights
 */
record Closing(List<Block> body, List<Block> names, List<Block> bios, List<Block> rights) {
    private static final int LAST = 5;
    private static final int LEAST = 3;
    private static final int NAME_WORDS = 8;
    private static final int ROLE_WORDS = 5;
    private static final int BIO_WORDS = 90;
    private static final int LEADING_WORDS = 18;
    private static final int NOTE_WORDS = 100;
    /** What papers print under each of their texts. */
    private static final Pattern STANDING = Pattern.compile(
            "^(?:for|want|looking for) more\\b|^read the (?:original|full) (?:article|story)"
                    + "|^follow \\S.{0,60}(?:twitter|facebook|instagram)"
                    + "|informational purposes only|does not constitute|substitute for professional"
                    + "|not necessarily (?:represent|reflect)|we may (?:earn|receive)|may earn an? (?:\\S+ )?commission",
            Pattern.CASE_INSENSITIVE);

    /**
     * Parts the blocks of an article.
     *
     * @param blocks all of the page
     */
    static Closing of(List<Block> blocks, List<Block> kept, List<Author> authors) {
        List<String> people = authors.stream().map(Author::name).toList();
        Closing closing = new Closing(new ArrayList<>(kept), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        closing.head(people);
        closing.foot(people);
        if (!kept.isEmpty()) {
            closing.under(blocks, kept.get(kept.size() - 1));
        }
        return closing;
    }

    private void head(List<String> people) {
        while (body.size() > LEAST && saysName(body.get(0), people)) {
            names.add(body.remove(0));
        }
    }

    private boolean saysName(Block block, List<String> people) {
        boolean line = !block.endsSentence && Layout.heading(block) == 0;
        return line
                && (names.isEmpty()
                        ? block.words <= NAME_WORDS && people.stream().anyMatch(block.text::startsWith)
                        : block.words <= ROLE_WORDS);
    }

    private void foot(List<String> people) {
        for (int i = body.size() - 1, seen = 0; i > 0 && seen < LAST; i--, seen++) {
            Block block = body.get(i);
            if (Notices.isCopyright(block.text)) {
                rights.add(body.remove(i));
            } else if (block.words <= BIO_WORDS && tellsOf(block.text, people)) {
                bios.add(body.remove(i));
            } else if (block.words <= LEADING_WORDS && Bios.isAddress(block.text, people)) {
                bios.add(body.remove(i));
            } else if (block.words <= NOTE_WORDS && STANDING.matcher(block.text).find()) {
                body.remove(i);
            }
        }
        while (body.size() > LEAST && leadsOn(body.get(body.size() - 1))) {
            body.remove(body.size() - 1);
        }
    }

    /** Notes the lines on the rights right under the last paragraph, in the same element. */
    private void under(List<Block> blocks, Block last) {
        for (Block block : blocks.subList(last.index + 1, Math.min(blocks.size(), last.index + 1 + LEAST))) {
            if (block.box.up().equals(last.box.up()) && Notices.isCopyright(block.text)) {
                rights.add(block);
            }
        }
    }

    private static boolean tellsOf(String text, List<String> people) {
        return Bios.of(text, people).isPresent()
                || people.stream().anyMatch(name -> text.startsWith(name + "’s ") || text.startsWith(name + "'s "));
    }

    /** Whether a line announces something that does not follow. */
    private static boolean leadsOn(Block block) {
        return Layout.heading(block) > 0 || (block.text.endsWith(":") && block.words <= LEADING_WORDS);
    }

    /** The authors with what the lines say of them. */
    List<Author> authors(List<Author> authors) {
        return authors.stream()
                .map(author ->
                        author.description().isPresent() ? author : new Author(author.name(), bio(author.name())))
                .toList();
    }

    private Optional<String> bio(String name) {
        return bios.stream()
                .map(block -> block.text)
                .filter(text -> text.startsWith(name))
                .findFirst();
    }

    /** The line that says who holds the rights. */
    Optional<String> copyright() {
        return rights.stream().map(block -> block.text).findFirst();
    }
}
