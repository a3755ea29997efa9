package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsarchive.article.Author;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.page.metadata.PageFields;

/** What stands over the text of a page that marks neither headline nor byline: lines alone. */
final class PlainHead {
    private static final int MOST_WORDS = 12;
    private static final int LEAST_WORDS = 3;
    private static final String SEAMS = "\\s+[-–—|·»:]+\\s+";

    private final List<Block> head;
    private final Claimed claimed;

    /** The head of a page: the blocks before the first paragraph that was kept. */
    PlainHead(List<Block> blocks, List<Block> kept, Claimed claimed) {
        int first = kept.stream()
                .filter(block -> block.words > MOST_WORDS)
                .mapToInt(block -> block.index)
                .findFirst()
                .orElse(0);
        this.head = blocks.subList(0, first);
        this.claimed = claimed;
    }

    /** The fields, with a headline and a byline that only this class has seen. */
    PageFields complete(PageFields fields) {
        PageFields complete = fields;
        Optional<String> headline = fields.headline().flatMap(this::headline);
        if (headline.isPresent()) {
            complete = complete.withHeadline(headline.get());
        }
        Optional<String> byline = fields.authors().isEmpty() ? byline() : Optional.empty();
        return byline.isPresent() ? complete.withByline(byline.get(), authors(byline.get())) : complete;
    }

    /** The part of a window's title that has a line of its own on the page, where the whole title has none. */
    private Optional<String> headline(String title) {
        List<String> parts = List.of(title.split(SEAMS, -1));
        if (parts.size() < 2 || line(title).isPresent()) {
            return Optional.empty();
        }
        for (String part : parts) {
            Optional<Block> line = part.split("\\s+", -1).length < LEAST_WORDS ? Optional.empty() : line(part);
            if (line.isPresent()) {
                claimed.add(List.of(line.get()), Role.HEADLINE, "the part of the title that stands on the page");
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Optional<Block> line(String text) {
        return head.stream().filter(block -> block.text.equals(text)).findFirst();
    }

    /** The line that names its authors after a word such as "by". */
    private Optional<String> byline() {
        for (Block block : head) {
            String line = block.text.lines().findFirst().orElse("").strip();
            Byline byline = Bylines.read(line, Set.of());
            boolean named = byline.cued() && byline.people().stream().anyMatch(name -> name.indexOf(' ') > 0);
            if (block.words <= MOST_WORDS && named) {
                claimed.add(List.of(block), Role.BYLINE, "names the authors");
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The authors that a byline names. */
    private static List<Author> authors(String byline) {
        return Bylines.read(byline, Set.of()).people().stream()
                .map(name -> new Author(name, Optional.empty()))
                .toList();
    }
}
