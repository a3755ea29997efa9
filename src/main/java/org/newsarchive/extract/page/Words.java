package org.newsarchive.extract.page;

/** Counts in running text of any script. */
final class Words {
    private static final String STOPS = ".!?…。！？।؟۔";
    private static final String CLOSERS = "\"'”’»“)]›」』*";
    private static final String COMMAS = ",;،、，；:";

    private Words() {}

    /** How many words; of scripts without spaces, three characters count as two. */
    static int count(String text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (dense(c)) {
                dense++;
                inside = false;
            } else {
                boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
                if (letter && !inside) {
                    words++;
                }
                inside = letter
                        || (inside
                                && (c == '\''
                                        || c == '’'
                                        || c == '-'
                                        || Character.getType(c) == Character.NON_SPACING_MARK));
            }
        }
        return words + dense * 2 / 3;
    }

    /** Whether a character belongs to a script that is written without spaces. */
    static boolean dense(char c) {
        return (c >= 0x0E00 && c < 0x0F00)
                || (c >= 0x2E80 && c < 0xA000 && !(c >= 0x3000 && c < 0x3040))
                || (c >= 0xF900 && c < 0xFB00);
    }

    /** Whether it ends like a sentence. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    static int commas(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
