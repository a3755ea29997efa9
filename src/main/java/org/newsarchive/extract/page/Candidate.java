package org.newsarchive.extract.page;

import java.util.List;
import org.newsarchive.article.Role;

/**
 * One reading of where the article's body is.
 *
 * @param name what found it, for people
 * @param blocks the blocks of the page that it keeps; empty where the text stands elsewhere
 * @param paragraphs the text, where it stands in structured data and not in blocks
 * @param words how many words it has
 */
record Candidate(String name, List<Block> blocks, List<Passage> paragraphs, int words) {
    /** A paragraph of a body that is not on the visible page. */
    record Passage(Role role, String text) {}

    Candidate {
        blocks = List.copyOf(blocks);
        paragraphs = List.copyOf(paragraphs);
    }

    static Candidate ofBlocks(String name, List<Block> blocks) {
        return new Candidate(
                name, blocks, List.of(), blocks.stream().mapToInt(b -> b.words).sum());
    }

    static Candidate ofText(String name, List<Passage> paragraphs) {
        return new Candidate(
                name,
                List.of(),
                paragraphs,
                paragraphs.stream().mapToInt(p -> Words.count(p.text)).sum());
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
