package org.newsarchive.extract.page;

import java.util.List;
import org.newsarchive.article.Role;

/** Names what a block outside the article is, by the cues of its elements and its words. */
final class Residue {
    private record Sign(long cues, int phrases, Role role) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Cue.CONSENT.bit(), Phrase.CONSENT.bit(), Role.CONSENT),
            new Sign(Cue.COMMENTS.bit(), 0, Role.COMMENTS),
            new Sign(Cue.NEWSLETTER.bit(), Phrase.NEWSLETTER.bit(), Role.NEWSLETTER),
            new Sign(Cue.WALL.bit(), Phrase.SIGN_IN.bit(), Role.REGISTRATION),
            new Sign(Cue.SHARE.bit(), 0, Role.SHARE),
            new Sign(Cue.PLAYER.bit(), 0, Role.PLAYER),
            new Sign(Cue.ADVERT.bit(), Phrase.ADVERT.bit(), Role.ADVERTISEMENT),
            new Sign(Cue.RELATED.bit(), Phrase.RELATED.bit(), Role.RELATED),
            new Sign(Cue.SHOP.bit(), 0, Role.SHOP),
            new Sign(Cue.APP.bit(), Phrase.APP.bit(), Role.APP),
            new Sign(Cue.NAV.bit() | Cue.FOOTER.bit(), 0, Role.NAVIGATION),
            new Sign(Cue.TEASER.bit() | Cue.CARD.bit() | Cue.SIDEBAR.bit(), 0, Role.RELATED),
            new Sign(Cue.FORM.bit(), 0, Role.FORM),
            new Sign(0, Phrase.COMMENTS.bit(), Role.COMMENTS),
            new Sign(0, Phrase.SHARE.bit(), Role.SHARE));
    private static final int NEAR = 6;

    private Residue() {}

    static Role role(Block block, int opening) {
        if (block.region.hidden) {
            return Role.HIDDEN;
        }
        long cues = 0;
        int steps = 0;
        for (Region r = block.region; r != null && steps < NEAR; r = r.parent) {
            cues |= r.cues;
            steps++;
        }
        for (Sign sign : SIGNS) {
            if ((cues & sign.cues) != 0 || ((opening & sign.phrases) != 0 && block.words <= 30)) {
                return sign.role;
            }
        }
        return Role.FURNITURE;
    }
}
