package org.newsarchive.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.newsarchive.extract.page.metadata.Printed;

/**
 * The visible blocks of a page as lines.
 *
 * @param blocks the page's blocks
 */
record PrintedLines(List<Block> blocks) implements Printed {
    private static final int NEXT = 6;
    private static final int LONG = 45;
    private static final int LEAST = 15;
    private static final int LONGEST_PLACE = 25;
    private static final int MOST_LINES = 5;

    @Override
    public Optional<Line> line(String text) {
        for (Block block : blocks) {
            if (!block.region.hidden) {
                int end = end(block, text);
                if (end > 0) {
                    return Optional.of(line(blocks.subList(block.index, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the lines end that together say what a text says, from this one on; 0 where they don't. */
    private int end(Block first, String text) {
        StringBuilder shown = new StringBuilder();
        // A description may end in the site's name, which no line has.
        int whole = 0;
        for (int i = first.index; i < Math.min(blocks.size(), first.index + MOST_LINES); i++) {
            Block block = blocks.get(i);
            if (!block.box.up().equals(first.box.up())) {
                return whole;
            }
            shown.append(block.text).append(' ');
            Says says = says(shown, text);
            if (says != Says.LESS) {
                return says == Says.SAME ? i + 1 : whole;
            }
            whole = shown.length() >= LONG && text.length() - shown.length() <= LONGEST_PLACE ? i + 1 : whole;
        }
        return whole;
    }

    @Override
    public List<Line> after(Element element) {
        for (Block block : blocks) {
            if (within(block, element)) {
                return blocks.subList(block.index + 1, Math.min(blocks.size(), block.index + 1 + NEXT)).stream()
                        .filter(next -> !next.region.hidden)
                        .map(next -> line(List.of(next)))
                        .toList();
            }
        }
        return List.of();
    }

    private static Line line(List<Block> lines) {
        String text = lines.stream().map(block -> block.text.replace('\n', ' ')).collect(Collectors.joining(" "));
        List<Element> elements =
                lines.stream().map(block -> block.region.element).toList();
        return new Line(text, elements);
    }

    private static boolean within(Block block, Element element) {
        for (Region r = block.region; r.parent != null; r = r.up()) {
            if (r.element.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** What a shown line has of a text: the same letters, only the first of them, or others. */
    private enum Says {
        SAME,
        LESS,
        OTHER
    }

    private static Says says(CharSequence shown, String text) {
        Says plain = says(shown, 0, text);
        int stop = plain == Says.OTHER ? placed(shown) : 0;
        return stop > 0 ? says(shown, stop, text) : plain;
    }

    /** Where the text after a place begins: "Berlin. "; 0 where it opens with none. */
    private static int placed(CharSequence shown) {
        int at = 0;
        while (at < shown.length() && at < LONGEST_PLACE && ".:–—".indexOf(shown.charAt(at)) < 0) {
            at++;
        }
        return at < Math.min(shown.length(), LONGEST_PLACE) ? at + 1 : 0;
    }

    private static Says says(CharSequence shown, int from, String text) {
        int at = from;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            at = next(shown, at);
            if (at == shown.length()) {
                return letters >= LEAST ? Says.LESS : Says.OTHER;
            }
            if (Character.toLowerCase(shown.charAt(at)) != Character.toLowerCase(c)) {
                return Says.OTHER;
            }
            at++;
            letters++;
        }
        boolean same = letters >= LONG || (letters > 0 && next(shown, at) == shown.length());
        return same ? Says.SAME : Says.OTHER;
    }

    private static int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
