package org.newsarchive.extract.metadata;

/** Recognises correction notes and copyright lines in the common languages. */
public final class Notices {
    private static final WordSet CORRECTION_CUES = Lexicon.of("correction-cue");
    private static final Phrases CORRECTION_PHRASES = new Phrases(Lexicon.of("correction-phrase"));
    private static final Phrases COPYRIGHT_PHRASES = new Phrases(Lexicon.of("copyright-phrase"));
    private static final int HEAD = 240;
    private static final int LABEL = 40;

    private Notices() {}

    /** Whether a line tells what was corrected or changed in the article. */
    public static boolean isCorrection(String line) {
        String head = head(line);
        int end = label(head);
        if (end > 0 && isCue(head.substring(head.charAt(0) == '【' ? 1 : 0, end).strip())) {
            return true;
        }
        return CORRECTION_PHRASES.areIn(head);
    }

    /** Whether a line states who holds the rights. */
    public static boolean isCopyright(String line) {
        String head = head(line);
        if (head.isEmpty() || line.length() > HEAD * 2) {
            return false;
        }
        boolean sign = head.charAt(0) == '©' || head.startsWith("(c) ") || head.startsWith("copyright ");
        return sign || COPYRIGHT_PHRASES.areIn(head);
    }

    private static String head(String line) {
        String text = line.strip();
        return Fold.word(text, 0, Math.min(HEAD, text.length()));
    }

    /** "Correction", and with the day of it: "mise à jour du 4 mars". */
    private static boolean isCue(String label) {
        if (CORRECTION_CUES.contains(label)) {
            return true;
        }
        boolean dated = hasDigit(label);
        for (int at = label.indexOf(' '); dated && at > 0; at = label.indexOf(' ', at + 1)) {
            if (CORRECTION_CUES.contains(label.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int label(String head) {
        for (int i = 0; i < Math.min(LABEL, head.length()); i++) {
            if (!Character.isLetter(head.charAt(i)) && ":：-–—(.,】".indexOf(head.charAt(i)) >= 0 && i > 1) {
                return i;
            }
        }
        return head.length() < LABEL ? head.length() : 0;
    }
}
