package org.newsarchive.extract.metadata;

import java.util.Set;

/** Recognises correction notes and copyright lines in the common languages. */
public final class Notices {
    private static final Set<String> CORRECTION_CUES = Lexicon.of("correction-cue");
    private static final Phrases CORRECTION_PHRASES = new Phrases(Lexicon.of("correction-phrase"));
    private static final Phrases COPYRIGHT_PHRASES = new Phrases(Lexicon.of("copyright-phrase"));
    private static final int HEAD = 240;
    private static final int LABEL = 40;

    private Notices() {}

    /** Whether a line tells what was corrected or changed in the article. */
    public static boolean isCorrection(String line) {
        String head = head(line);
        int end = label(head);
        if (end > 0 && CORRECTION_CUES.contains(head.substring(0, end).strip())) {
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

    private static int label(String head) {
        for (int i = 0; i < Math.min(LABEL, head.length()); i++) {
            if (!Character.isLetter(head.charAt(i)) && ":：-–—(.,".indexOf(head.charAt(i)) >= 0 && i > 1) {
                return i;
            }
        }
        return head.length() < LABEL ? head.length() : 0;
    }
}
