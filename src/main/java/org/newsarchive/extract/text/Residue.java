package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.article.Role;

/** Which residue a cue speaks of. */
final class Residue {
    // Where a line has several cues the first of these names it.
    private static final List<Map.Entry<Cue, Role>> ORDER = List.of(
            Map.entry(Cue.NEWSLETTER, Role.NEWSLETTER),
            Map.entry(Cue.REGISTRATION, Role.REGISTRATION),
            Map.entry(Cue.CONSENT, Role.CONSENT),
            Map.entry(Cue.COMMENTS, Role.COMMENTS),
            Map.entry(Cue.ADVERTISEMENT, Role.ADVERTISEMENT),
            Map.entry(Cue.APP, Role.APP),
            Map.entry(Cue.SHARE, Role.SHARE),
            Map.entry(Cue.RELATED, Role.RELATED),
            Map.entry(Cue.SHOP, Role.SHOP),
            Map.entry(Cue.PLAYER, Role.PLAYER),
            Map.entry(Cue.FORM, Role.FORM),
            Map.entry(Cue.NAVIGATION, Role.NAVIGATION));

    private static final int MOST_SURE = 110;
    private static final int COUNTED = Cue.COMMENTS.bit() | Cue.SHARE.bit();

    private Residue() {}

    /** The role of a line with these cues; empty where none of them is of residue. */
    static Optional<Role> role(int cues) {
        if ((cues & Cue.RESIDUE) == 0) {
            return Optional.empty();
        }
        for (Map.Entry<Cue, Role> entry : ORDER) {
            if ((cues & entry.getKey().bit()) != 0) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    static String reason(Role role) {
        return switch (role) {
            case REGISTRATION -> "asks to register, subscribe or sign in";
            case NEWSLETTER -> "offers a newsletter or alerts";
            case CONSENT -> "asks for consent or speaks of cookies";
            case COMMENTS -> "belongs to the readers' comments";
            case ADVERTISEMENT -> "marks an advertisement";
            case APP -> "offers an app";
            case SHARE -> "a control to share, print or follow";
            case RELATED -> "leads to other articles";
            case SHOP -> "offers goods";
            case PLAYER -> "belongs to a player or gallery";
            case FORM -> "a label or message of a form";
            case NAVIGATION -> "belongs to the site's menus";
            default -> "not part of the article";
        };
    }

    /** For each block the role that its cues prove: any where it is short, some phrases also where it is long. */
    static List<Optional<Role>> of(int blocks, Shapes shapes, Cues cues) {
        List<Optional<Role>> roles = new ArrayList<>(blocks);
        for (int i = 0; i < blocks; i++) {
            roles.add(prove(shapes.get(i), cues, i));
        }
        return roles;
    }

    private static Optional<Role> prove(Shape s, Cues cues, int i) {
        if (cues.sure(i) != 0 && s.words <= MOST_SURE) {
            return role(cues.sure(i));
        }
        if (s.words > 12 || s.tokens == 0 || cues.all(i) == 0) {
            return Optional.empty();
        }
        Optional<Role> said = role(cues.inside(i));
        if (said.isPresent()) {
            return said;
        }
        boolean whole = cues.covered(i) * 5 >= s.tokens * 4;
        // "3 comments", "1.2K shares", "Comments (0)"
        if (!whole
                && (cues.all(i) & COUNTED) != 0
                && cues.covered(i) + Math.max(s.numbers, s.digits > 0 ? 1 : 0) >= s.tokens) {
            return role(cues.all(i) & COUNTED);
        }
        return whole ? role(cues.all(i)) : Optional.empty();
    }
}
