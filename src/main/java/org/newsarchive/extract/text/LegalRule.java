package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Notices;

/** Copyright lines and corrections: they belong to the record. */
final class LegalRule implements Rule {
    private static final int MOST_WORDS = 60;
    private static final int MOST_CORRECTION = 120;
    private static final int MOST_UPDATE = 8;
    private static final int OPENING = 70;
    /** "All content © 2017 The Harbour Post": a few words, the sign and the year at once. */
    private static final Pattern PREFACED =
            Pattern.compile("(?:[\\p{L}&.’'-]+ ){1,6}© ?(?:(?:19|20)\\d\\d\\b.*|[\\p{L} ]{2,40} (?:19|20)\\d\\d)");

    private static final Pattern YEAR = Pattern.compile("©[^|]*\\b(?:19|20)\\d\\d\\b");

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Shape s = draft.shape(i);
            if (s.words <= MOST_WORDS && isCopyright(draft, i)) {
                draft.decide(i, Role.COPYRIGHT, "copyright", "states who holds the rights");
            } else if ((s.words >= 5 || (s.words >= 3 && draft.text(i).indexOf(':') > 0))
                    && s.words <= MOST_CORRECTION
                    && opensWithCorrection(draft, i)
                    && !isUpdate(draft, i)) {
                draft.decide(i, Role.CORRECTION, "correction", "says what was changed after publication");
            }
        }
    }

    private static boolean isCopyright(Draft draft, int i) {
        String text = draft.text(i);
        boolean sign = text.startsWith("©")
                || text.startsWith("(c)")
                || (text.startsWith("Copyright")
                        && (draft.shape(i).digits > 0
                                || (draft.shape(i).words >= 3
                                        && draft.residue(i).isEmpty())));
        boolean footer = text.indexOf('©') > 0
                && text.indexOf(" | ") > 0
                && YEAR.matcher(text).find();
        boolean prefaced = text.indexOf('©') > 0
                && draft.residue(i).isEmpty()
                && (draft.cues().all(i) & Cue.CAPTION.bit()) == 0
                && PREFACED.matcher(text).matches();
        return (sign && draft.shape(i).words >= 2)
                || (prefaced && i > draft.bodyEnd())
                || footer
                || (draft.cues().has(i, Cue.COPYRIGHT) && draft.shape(i).words >= 5 && draft.shape(i).words <= 40);
    }

    /** "Update: 21.02.2017 13:05": when, and not what. */
    private static boolean isUpdate(Draft draft, int i) {
        return draft.shape(i).words <= MOST_UPDATE && draft.cues().has(i, Cue.TIME) && HeadRule.isDate(draft, i);
    }

    private static boolean opensWithCorrection(Draft draft, int i) {
        String text = draft.text(i);
        if (Notices.isCorrection(text.substring(0, Math.min(text.length(), OPENING)))) {
            return true;
        }
        if (!draft.cues().has(i, Cue.CORRECTION)) {
            return false;
        }
        Shape s = draft.shape(i);
        Lexicon.Found found = new Lexicon.Found();
        Lexicon.CUES.find(draft.shapes(), s.firstWord, s.firstWord + Math.min(s.tokens, 9), found);
        return (found.inside & Cue.CORRECTION.bit()) != 0;
    }
}
