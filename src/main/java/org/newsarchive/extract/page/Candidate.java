package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Role;

/**
 * One reading of where the article's body is.
 *
 * @param name what found it, for people
 * @param blocks the blocks of the page that it keeps; empty where the text stands elsewhere
 * @param paragraphs the text, where it stands in structured data and not in blocks
 * @param words how many words it has
 * @param origin the element that holds the text, where it stands in data
 */
record Candidate(String name, List<Block> blocks, List<Passage> paragraphs, int words, Optional<Element> origin) {
    /** A paragraph of a body that is not on the visible page. */
    record Passage(Role role, String text) {}

    Candidate {
        blocks = List.copyOf(blocks);
        paragraphs = List.copyOf(paragraphs);
    }

    static Candidate ofBlocks(String name, List<Block> blocks) {
        return new Candidate(
                name, blocks, List.of(), blocks.stream().mapToInt(b -> b.words).sum(), Optional.empty());
    }

    static Candidate ofText(String name, List<Passage> paragraphs, Element origin) {
        return new Candidate(
                name,
                List.of(),
                paragraphs,
                paragraphs.stream().mapToInt(p -> Words.count(p.text)).sum(),
                Optional.of(origin));
    }

    boolean empty() {
        return words == 0;
    }

    /** The text, paragraphs parted by line feeds. */
    String text() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text).append('\n'));
        paragraphs.forEach(passage -> text.append(passage.text).append('\n'));
        return text.toString();
    }
}
