package org.newsarchive.extract.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.newsarchive.extract.metadata.Outlets;

/** Lines over a headline that are none: the name of the paper, the way to the article. */
final class Masthead {
    private static final Pattern TRAIL = Pattern.compile("[^.!?]{1,40}(?: [»›>→] [^.!?]{1,40})+");
    private static final Pattern NAMES = Pattern.compile("(?:\\S+ ){1,3}(?:\\| (?:\\S+ ?){1,3})+");
    private static final int MOST_WORDS = 5;

    private Masthead() {}

    /** Whether a line is the paper's name or a trail of sections. */
    static boolean is(String line, Shape shape) {
        return TRAIL.matcher(line).matches()
                || NAMES.matcher(line).matches()
                || (shape.words <= MOST_WORDS && !shape.endsSentence && Outlets.isOrganisation(line, Set.of()));
    }
}
