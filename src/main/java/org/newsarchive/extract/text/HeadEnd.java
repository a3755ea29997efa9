package org.newsarchive.extract.text;

import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;

/** Where the head of a text ends: before its first prose, unless a bio, a byline or a date follows a dek as long as prose. */
final class HeadEnd {
    private static final int REACH = 12;
    private static final int LEAST_DEK = 6;
    private static final int MOST_DEK = 45;
    private static final float SURELY_BODY = 0.75f;

    private HeadEnd() {}

    /** The block after the last one of the head. */
    static int of(Draft draft, int headline) {
        int end = Math.max(draft.bodyStart(), headline + 1);
        int prose = 0;
        for (int i = headline + 1; i < Math.min(draft.size(), headline + REACH); i++) {
            if (opensArticles(draft, i) || (i == headline + 1 && isHeading(draft.text(i), draft.shape(i)))) {
                end = Math.max(end, i + 1);
            } else if (draft.body(i) >= SURELY_BODY && draft.shape(i).words >= 12) {
                // A dek may read like prose; a second paragraph is the text.
                prose++;
                if (prose > 1) {
                    break;
                }
            }
        }
        return Math.min(end, draft.size());
    }

    /** A dek is often set like a headline, without a full stop; a paragraph hardly ever is. */
    private static boolean isHeading(String text, Shape shape) {
        boolean open = Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return open && !shape.endsSentence && shape.words >= LEAST_DEK && shape.words <= MOST_DEK;
    }

    private static boolean opensArticles(Draft draft, int i) {
        String text = draft.text(i);
        Shape shape = draft.shape(i);
        return shape.words <= 60
                && (HeadRule.isDate(text, shape)
                        || (shape.words <= 12 && HeadRule.isByline(text))
                        || Bios.read(text).filter(Bio::press).isPresent());
    }
}
