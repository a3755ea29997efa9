package org.newsarchive.extract.metadata;

import java.util.Optional;
import org.newsarchive.article.PartialDate;

/** Reads the place of writing that opens a text: "BERLIN (AP) —", "TEL AVIV, Oct. 16, 2017 –". */
public final class Datelines {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    private Datelines() {}

    /**
     * A dateline.
     *
     * @param text the place, agency and date as printed, without the dash that ends it
     * @param end where the article's own text begins
     * @param date the date in it, where it has a full one
     */
    public record Dateline(String text, int end, Optional<PartialDate> date) {}

    /** The dateline that opens a paragraph; empty where it has none. */
    public static Optional<Dateline> read(String paragraph) {
        int dash = dash(paragraph);
        if (dash < 0) {
            return Optional.empty();
        }
        String head = paragraph.substring(0, dash).strip();
        if (!isPlace(head)) {
            return Optional.empty();
        }
        int end = dash + 1;
        while (end < paragraph.length()
                && (Character.isWhitespace(paragraph.charAt(end)) || paragraph.charAt(end) == '-')) {
            end++;
        }
        Optional<PartialDate> date = DateFinder.find(head, Optional.empty()).stream()
                .filter(DateMention::full)
                .map(DateMention::date)
                .findFirst();
        return Optional.of(new Dateline(head, end, date));
    }

    private static int dash(String paragraph) {
        int limit = Math.min(LONGEST, paragraph.length() - 1);
        for (int i = 2; i < limit; i++) {
            char c = paragraph.charAt(i);
            boolean spaced = Character.isWhitespace(paragraph.charAt(i - 1)) || paragraph.charAt(i - 1) == ')';
            if (c == '—' || ((c == '–' || c == '-') && spaced)) {
                return i;
            }
            if (c == '.'
                    && Character.isWhitespace(paragraph.charAt(i + 1))
                    && i > 12
                    && !Character.isUpperCase(paragraph.charAt(i - 1))
                    && paragraph.indexOf(',') > i) {
                return -1;
            }
        }
        return -1;
    }

    /** Capitals throughout, or a place and an agency in brackets. */
    private static boolean isPlace(String head) {
        if (head.length() < 3 || Words.of(head, MOST_WORDS + 2).length > MOST_WORDS) {
            return false;
        }
        int bracket = head.indexOf('(');
        boolean agency = bracket > 0
                && head.endsWith(")")
                && Outlets.mentionsAgency(head.substring(bracket + 1, head.length() - 1));
        String place = head.substring(0, bracket > 0 ? bracket : head.length());
        int comma = place.indexOf(',');
        String first = (comma > 0 ? place.substring(0, comma) : place).strip();
        boolean letters = first.codePoints().filter(Character::isLetter).count() >= 3;
        boolean capitals = first.codePoints().noneMatch(Character::isLowerCase)
                && first.codePoints().anyMatch(Character::isUpperCase);
        return letters && (capitals || (agency && Character.isUpperCase(first.codePointAt(0))));
    }
}
