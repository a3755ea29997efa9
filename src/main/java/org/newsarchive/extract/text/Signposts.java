package org.newsarchive.extract.text;

import java.util.Arrays;

/**
 * How far from a block stand the lines that open another part of a page: the last comments' heading, the last list of other
 * articles, the last byline before it, and the next ones after it.
 */
final class Signposts {
    /** A line of a few words with a year in it. */
    private static final int DATED = 1 << 30;

    private static final int[] KINDS = {
        Cue.RELATED.bit(),
        Cue.COMMENTS.bit(),
        Cue.NEWSLETTER.bit() | Cue.REGISTRATION.bit(),
        Cue.SHARE.bit(),
        Cue.NAVIGATION.bit() | Cue.COPYRIGHT.bit(),
        Cue.BYLINE.bit() | Cue.TIME.bit(),
        Cue.CONSENT.bit(),
        Cue.ADVERTISEMENT.bit() | Cue.SHOP.bit() | Cue.PLAYER.bit(),
        DATED
    };

    /** How many numbers a block gets. */
    static final int COUNT = 3 * 9;

    private static final int MOST_WORDS = 14;
    private static final int NONE = 13;

    private final int size;
    private final int[] last;
    private final int[] next;
    private final int[] proseBefore;

    /**
     * The signposts of a text.
     *
     * @param proseBefore how many words of long blocks stand before each block
     */
    Signposts(Shapes shapes, Cues cues, int[] proseBefore) {
        this.proseBefore = proseBefore;
        size = shapes.size();
        int kinds = KINDS.length;
        last = new int[size * kinds];
        next = new int[size * kinds];
        int[] at = new int[kinds];
        Arrays.fill(at, -1);
        for (int i = 0; i < size; i++) {
            System.arraycopy(at, 0, last, i * kinds, kinds);
            mark(shapes, cues, i, at);
        }
        Arrays.fill(at, size);
        for (int i = size - 1; i >= 0; i--) {
            System.arraycopy(at, 0, next, i * kinds, kinds);
            mark(shapes, cues, i, at);
        }
    }

    private static void mark(Shapes shapes, Cues cues, int i, int[] at) {
        Shape s = shapes.get(i);
        int all = cues.all(i);
        if ((all == 0 && s.years == 0) || s.words > MOST_WORDS) {
            return;
        }
        int said = cues.covered(i) * 4 >= s.tokens * 3 ? all : cues.inside(i);
        said |= s.years > 0 ? DATED : 0;
        for (int k = 0; said != 0 && k < KINDS.length; k++) {
            if ((said & KINDS[k]) != 0) {
                at[k] = i;
            }
        }
    }

    int fill(int i, float[] row, int from) {
        int f = from;
        int kinds = KINDS.length;
        for (int k = 0; k < kinds; k++) {
            int before = last[i * kinds + k];
            int after = next[i * kinds + k];
            row[f++] = before < 0 ? NONE : LineFeatures.log(i - before);
            row[f++] = before < 0 ? -1 : LineFeatures.log(proseBefore[i] - proseBefore[before]);
            row[f++] = after == size ? NONE : LineFeatures.log(after - i);
        }
        return f;
    }
}
