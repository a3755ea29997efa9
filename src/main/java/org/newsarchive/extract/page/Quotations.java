package org.newsarchive.extract.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/** Tells quotations that belong to a text from those pulled out of it to adorn the page. */
final class Quotations {
    private static final int MOST_BLOCKS = 4;
    private static final int LEAST_WORDS = 6;
    private static final double LIKELY = 0.1;
    private static final int LEAST_PULLED = 5;
    private static final int MOST_PULLED = 80;
    private static final int START = 40;
    private static final Pattern PULL = Pattern.compile("(?<![a-z])pull(?:ed)?[-_]?quote|(?<![\\w-])pull(?![\\w-])");

    private Quotations() {}

    /** A quotation among the paragraphs that no other block says too, in an element that nothing marks as pulled out. */
    static boolean belongs(Block block, List<Block> blocks, NavigableSet<Integer> kept, float[] scores) {
        Region quote = block.box.tag.equals("blockquote") ? block.box : block.box.up();
        if (!quote.tag.equals("blockquote")
                || (!quote.element.className().isEmpty() && (scores[block.index] < LIKELY || isPost(quote)))
                || quote.blocks > MOST_BLOCKS
                || quote.hidden
                || block.words < LEAST_WORDS
                || block.linkDensity() > 0.5) {
            return false;
        }
        Region home = quote.up();
        Integer before = kept.lower(quote.firstBlock);
        Integer after = kept.ceiling(quote.endBlock);
        boolean among = before != null
                && after != null
                && Completion.inHome(blocks, before, home)
                && Completion.inHome(blocks, after, home);
        String start = block.text.substring(0, Math.min(START, block.text.length()));
        return among && blocks.stream().noneMatch(other -> other.index != block.index && other.text.contains(start));
    }

    /** Whether a quotation is pulled out of the text, or holds a post from elsewhere. */
    private static boolean isPost(Region quote) {
        return namedPull(quote) || quote.has(Cue.EMBED) || quote.has(Cue.SHARE);
    }

    /** A quotation pulled out of a paragraph that says it too. */
    static boolean isPulled(Block block, List<Block> whole, Map<Block, String> known) {
        boolean quote = block.region.has(Cue.QUOTE)
                || block.box.has(Cue.QUOTE)
                || block.box.up().has(Cue.QUOTE);
        if (!quote || block.words < LEAST_PULLED || block.words > MOST_PULLED) {
            return false;
        }
        if (namedPull(block.box) || namedPull(block.box.up())) {
            return true;
        }
        String said = letters(block.text);
        return whole.stream()
                .anyMatch(other -> other.index != block.index
                        && other.words > block.words
                        && known.computeIfAbsent(other, o -> letters(o.text)).contains(said));
    }

    /** Whether an element's class says that it pulls a quotation out. */
    private static boolean namedPull(Region region) {
        String names = region.element.className();
        return names.contains("pull")
                && (names.equals("pull") || PULL.matcher(names).find());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
