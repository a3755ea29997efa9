package org.newsarchive.extract.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the words of a line can tell of it; the phrases stand in the resource {@code cues.txt}, a section a cue. */
enum Cue {
    REGISTRATION(0),
    NEWSLETTER(1),
    CONSENT(2),
    SHARE(3),
    RELATED(4),
    COMMENTS(5),
    PLAYER(6),
    ADVERTISEMENT(7),
    SHOP(8),
    APP(9),
    FORM(10),
    NAVIGATION(11),
    CORRECTION(12),
    COPYRIGHT(13),
    KEYWORDS(14),
    BYLINE(15),
    TIME(16),
    CAPTION(17);

    /** The cues of what is no part of an article. */
    static final int RESIDUE = mask(EnumSet.range(REGISTRATION, NAVIGATION));

    private final int bit;

    Cue(int number) {
        bit = 1 << number;
    }

    /** The cue's place in a set of bits. */
    int bit() {
        return bit;
    }

    static Cue section(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static int mask(Set<Cue> cues) {
        int mask = 0;
        for (Cue cue : cues) {
            mask |= cue.bit();
        }
        return mask;
    }
}
