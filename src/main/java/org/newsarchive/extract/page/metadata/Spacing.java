package org.newsarchive.extract.page.metadata;

/** The blanks and colons of a headline whose parts stand in elements of their own. */
final class Spacing {
    private Spacing() {}

    /** Elements beside each other leave spaces before marks, and none between words, or lose the mark that parts a kicker. */
    static String of(String shown, String stated) {
        if (parts(shown, stated)) {
            return stated;
        }
        return shown.contains(" :") && stated.contains(":") && !stated.contains(" :")
                ? shown.replace(" :", ":")
                : shown;
    }

    /** Whether a stated title with the same letters parts words that a shown one joins, or has a colon where it has a space. */
    private static boolean parts(String shown, String stated) {
        int from = 0;
        int before = 0;
        for (int at = 0; at < shown.length() && from < stated.length(); at++) {
            if (!Character.isLetterOrDigit(shown.charAt(at))) {
                continue;
            }
            int next = from;
            while (next < stated.length() && !Character.isLetterOrDigit(stated.charAt(next))) {
                next++;
            }
            String gap = stated.substring(from, next);
            boolean blank = shown.substring(before, at).isBlank();
            boolean joined = before == at && gap.indexOf(' ') >= 0;
            if (before > 0 && blank && (joined || gap.indexOf(':') >= 0)) {
                return true;
            }
            before = at + 1;
            from = next + 1;
        }
        return false;
    }
}
