package org.newsarchive.extract.metadata;

/** Words such as "by" that say that names follow, and labels before names. */
public final class BylineCues {
    private static final WordSet CUES = Lexicon.of("byline-cue");
    private static final String MARKS = ":：=＝／";
    private static final int CUE_WORDS = 4;
    private static final int LONGEST_IDEOGRAPHIC = 12;
    /** What Chinese papers, sites and stations are called: the character before "reporter". */
    private static final String PAPER_ENDS = "报報闻聞网網社台視视刊";

    private BylineCues() {}

    /** Whether a line begins with a word such as "by", or is one. */
    public static boolean open(String line) {
        return end(line) > 0 || are(line);
    }

    /** Whether a text is nothing but a word such as "by". */
    public static boolean are(String text) {
        return CUES.hasFolded(PersonName.trim(text));
    }

    /** Where "記者" ends before the name that it is written together with, perhaps after its paper; 0 where it does not open a short line. */
    private static int reporterEnd(String line) {
        if (line.length() > LONGEST_IDEOGRAPHIC || line.isEmpty() || line.charAt(0) < '\u2e80') {
            return 0;
        }
        int reporter = Math.max(line.indexOf("記者"), line.indexOf("记者"));
        int end = reporter + 2;
        boolean own = reporter == 0 || (reporter > 0 && PAPER_ENDS.indexOf(line.charAt(reporter - 1)) >= 0);
        return own && end < line.length() && line.charAt(end) != '会' && line.charAt(end) != '會' ? end : 0;
    }

    /** Where the cue at the beginning of a line ends; 0 where there is none. */
    static int end(String line) {
        int reporter = reporterEnd(line);
        if (reporter > 0) {
            return reporter;
        }
        int at = 0;
        int best = 0;
        for (int words = 0; words < CUE_WORDS && at < line.length(); words++) {
            int end = at;
            while (end < line.length()
                    && !Character.isWhitespace(line.charAt(end))
                    && MARKS.indexOf(line.charAt(end)) < 0) {
                end++;
            }
            String phrase = Fold.word(line, 0, end);
            boolean mark = end < line.length() && MARKS.indexOf(line.charAt(end)) >= 0;
            if (CUES.contains(phrase) && (mark || end < line.length())) {
                best = mark ? end + 1 : end;
            }
            if (mark) {
                break;
            }
            at = end + 1;
        }
        while (best > 0
                && best < line.length()
                && (Character.isWhitespace(line.charAt(best)) || line.charAt(best) == ':')) {
            best++;
        }
        return best;
    }

    /** Where a label of one word and its colon end, whatever it says: "Words: Ann Lee", "Alder (Ireland): Ann Lee". */
    static int labelEnd(String text) {
        int colon = text.indexOf(':');
        int open = text.indexOf(" (");
        int end = open > 0 && open < colon && text.charAt(colon - 1) == ')' ? open : colon;
        return end > 0 && end < 20 && text.lastIndexOf(' ', end - 2) < 0 && colon + 1 < text.length() ? colon + 1 : 0;
    }
}
