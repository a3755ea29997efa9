package org.newsarchive.extract.page;

import org.newsarchive.extract.metadata.Credits;

/** Tells what stands in elements for something else than the article: boxes of links, bylines, forms, players. */
final class Elsewhere {
    private static final int MARKED = 6;
    private static final int TEASER = 3;
    private static final long CUES = Cue.RELATED.bit()
            | Cue.NAV.bit()
            | Cue.SIDEBAR.bit()
            | Cue.CARD.bit()
            | Cue.TEASER.bit()
            | Cue.ADVERT.bit()
            | Cue.BYLINE.bit()
            | Cue.BIO.bit()
            | Cue.COMMENTS.bit()
            | Cue.SHARE.bit()
            | Cue.NEWSLETTER.bit()
            | Cue.WALL.bit()
            | Cue.SHOP.bit()
            | Cue.FORM.bit()
            | Cue.QUOTE.bit()
            | Cue.PLAYER.bit()
            | Cue.FOOTER.bit();

    private Elsewhere() {}

    /** Whether an element's own names are those of something else. */
    static boolean names(Region region) {
        return (region.cues & CUES) != 0;
    }

    /** Whether an element is for something else, or one of those around it. */
    static boolean is(Region region) {
        return is(region, CUES);
    }

    /** Whether a line with a picture is for something else. "foot" names what stands under a picture too: a line that ends in a credit is such a one. */
    static boolean is(Block line) {
        long foot = Cue.FOOTER.bit();
        return is(line.region, CUES & ~foot)
                || (is(line.region, foot)
                        && Credits.split(line.text.replace('\n', ' ')).credit().isEmpty());
    }

    private static boolean is(Region region, long cues) {
        int steps = 0;
        for (Region r = region; r.parent != null && steps < MARKED; r = r.up()) {
            if ((r.cues & cues) != 0) {
                return true;
            }
            steps++;
        }
        return false;
    }

    /** Whether a line stands in a box that is named as a teaser of another article. */
    static boolean teases(Block block) {
        Region r = block.box;
        for (int up = 0; up < TEASER && r.parent != null; up++) {
            if (Boxes.isTeaser(r)) {
                return true;
            }
            r = r.up();
        }
        return false;
    }
}
