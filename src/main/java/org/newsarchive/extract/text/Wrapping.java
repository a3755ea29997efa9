package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes hard line breaks. A text counts as wrapped where its long lines are full: the first word of the next line would
 * not have fitted. A line is then joined to the one before it, if that one is full and no bullet or blank line parts them.
 */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /** No character before it is a mark upon another or wider than a column. */
    private static final char FIRST_MARK = '\u0300';

    private final Lines lines;
    private final String text;
    private final int width;
    private final boolean numbered;

    private Wrapping(Lines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.width = width();
        this.numbered = LinkMarks.areIn(text);
    }

    /** The blocks of a text. */
    static List<Block> blocks(Lines lines) {
        return new Wrapping(lines).join();
    }

    private List<Block> join() {
        List<Block> blocks = new ArrayList<>();
        int gap = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line) || isRule(lines.start(line), lines.end(line))) {
                gap = Math.min(3, gap + 1);
                continue;
            }
            int last = line;
            if (width > 0) {
                while (last + 1 < lines.count() && continues(last, line)) {
                    last++;
                }
            }
            blocks.add(block(line, last, gap));
            gap = 0;
            line = last;
        }
        return blocks;
    }

    private Block block(int first, int last, int gap) {
        int start = lines.start(first);
        int skip = isSpoken(first, last) ? 0 : bullet(first);
        String body;
        if (first == last) {
            body = text.substring(start + skip, lines.end(first));
        } else {
            StringBuilder joined = new StringBuilder();
            joined.append(text, start + skip, lines.end(first));
            for (int line = first + 1; line <= last; line++) {
                char before = joined.charAt(joined.length() - 1);
                if (!(Scripts.unspaced(before) && Scripts.unspaced(text.charAt(lines.start(line))))) {
                    joined.append(' ');
                }
                joined.append(text, lines.start(line), lines.end(line));
            }
            body = joined.toString();
        }
        int links = numbered ? LinkMarks.count(body) : 0;
        String plain = links > 0 ? LinkMarks.without(body) : body;
        return new Block(
                plain, start, lines.end(last), first + 1, last - first + 1, gap, indent(first), skip > 0, links);
    }

    /** "- Nobody asked us, she says.": in some languages a dash opens what is spoken; in a list it has others around it. */
    private boolean isSpoken(int first, int last) {
        boolean dashed = text.charAt(lines.start(first)) == '-' && bullet(first) > 0;
        return dashed
                && !(first > 0 && bullet(first - 1) > 0)
                && !(last + 1 < lines.count() && bullet(last + 1) > 0)
                && Scripts.ends(text.charAt(lines.end(last) - 1));
    }

    private boolean continues(int line, int first) {
        int next = line + 1;
        if (lines.isBlank(next) || bullet(next) > 0 || isRule(lines.start(next), lines.end(next))) {
            return false;
        }
        int hang = indent(next) - indent(first);
        boolean inLine = hang == 0
                || (line == first && hang >= 0 && hang <= 8)
                || (line > first && indent(next) == indent(line));
        return inLine && isFull(line, next);
    }

    private boolean isFull(int line, int next) {
        return columns(lines.begin(line), lines.end(line), width + 1) + spaceAndFirstWord(next) > width;
    }

    private int spaceAndFirstWord(int line) {
        int from = lines.start(line);
        int to = from;
        while (to < lines.end(line) && !Lines.blank(text.charAt(to)) && to - from < WIDEST) {
            if (Scripts.unspaced(text.charAt(to))) {
                return to == from ? 2 : columns(from, to, WIDEST);
            }
            to++;
        }
        return 1 + columns(from, to, WIDEST);
    }

    /** The width that the text was wrapped at, or 0 where it was not. */
    private int width() {
        int[] histogram = new int[WIDEST + 1];
        long beyond = 0;
        long within = 0;
        for (int line = 0; line < lines.count(); line++) {
            int columns = columns(lines.begin(line), lines.end(line), 2 * WIDEST);
            if (columns > WIDEST) {
                beyond += lines.end(line) - lines.start(line);
            } else {
                within += columns;
                if (spaced(line)) {
                    histogram[columns]++;
                }
            }
        }
        if (beyond * 10 > within) {
            return 0;
        }
        return margin(histogram);
    }

    // Addresses, table rows and a mail's header stick out of the margin: the widest lines need not make it.
    private int margin(int[] histogram) {
        int lines = 0;
        for (int columns = NARROWEST; columns <= WIDEST; columns++) {
            lines += histogram[columns];
        }
        int outliers = -lines / 100;
        for (int columns = WIDEST; columns >= NARROWEST && outliers <= lines / 8; columns--) {
            outliers += histogram[columns];
            if (histogram[columns] > 0 && outliers > 0 && mostlyFull(columns)) {
                return columns;
            }
        }
        return 0;
    }

    private boolean mostlyFull(int widest) {
        int full = 0;
        int pairs = 0;
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (lines.isBlank(line) || lines.isBlank(line + 1)) {
                continue;
            }
            int columns = columns(lines.begin(line), lines.end(line), widest + 1);
            if (columns * 2 < widest || columns > widest || bullet(line + 1) > 0) {
                continue;
            }
            pairs++;
            if (columns + spaceAndFirstWord(line + 1) > widest) {
                full++;
            }
        }
        return full >= 3 && full * 10 >= pairs * 6;
    }

    private boolean spaced(int line) {
        int words = 0;
        for (int i = lines.start(line); i < lines.end(line) && words < 3; i++) {
            char c = text.charAt(i);
            if (c == ' ' || Scripts.unspaced(c)) {
                words++;
            }
        }
        return words >= 3;
    }

    private int indent(int line) {
        return columns(lines.begin(line), lines.start(line), WIDEST);
    }

    private int columns(int from, int to, int most) {
        int columns = 0;
        for (int i = from; i < to && columns < most; i++) {
            char c = text.charAt(i);
            columns += c == '\t' ? 8 - columns % 8 : c < FIRST_MARK ? 1 : columns(c);
        }
        return columns;
    }

    private static int columns(char c) {
        if (Scripts.unspaced(c) || (c >= 0xff01 && c <= 0xff60)) {
            return 2;
        }
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    /** How long the bullet at the start of a line is with the space after it, 0 where there is none. */
    private int bullet(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (start + 2 >= end || (text.charAt(start + 1) != ' ' && text.charAt(start + 1) != '\t')) {
            return 0;
        }
        char c = text.charAt(start);
        boolean mark = "•◦▪‣·*□■●○►▸▶➤✓✔∙⁃".indexOf(c) >= 0
                || c == '-'
                || ((c == '+' || c == 'o' || c == '#' || c == '@') && start - lines.begin(line) >= 4);
        if (!mark) {
            return 0;
        }
        int skip = 2;
        while (start + skip < end && Lines.blank(text.charAt(start + skip))) {
            skip++;
        }
        return start + skip < end ? skip : 0;
    }

    /** Whether a line is but a drawn rule. */
    private boolean isRule(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-_=*━─—~·.•#+═ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end - start >= 2 && end > start;
    }
}
