package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Publications;

/** The paper's name on a line of its own beside the byline or the date. */
final class ImprintRule implements Rule {
    private static final int REACH = 12;
    private static final int MOST_WORDS = 6;
    private static final Pattern STATION =
            Pattern.compile("[·•|/ ]*[A-Z]{2,5}\\d{0,2} (?:News|Sport|Sports|Radio|TV)(?:, .*)?");

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = headline + 1; i < Math.min(draft.size(), headline + REACH); i++) {
            if (draft.isOpen(i)
                    && (isSignature(draft, i - 1) || isSignature(draft, i + 1))
                    && (Publications.isTitle(draft.text(i)) || isStation(draft, i))) {
                draft.decide(i, Role.PUBLISHER, "imprint", "the paper's name beside the byline or the date");
                return;
            }
        }
    }

    /** "· WQHT News", "BCN Sport, West Coast": a broadcaster's desk. */
    private static boolean isStation(Draft draft, int i) {
        return draft.shape(i).words <= MOST_WORDS
                && STATION.matcher(draft.text(i)).matches();
    }

    private static boolean isSignature(Draft draft, int i) {
        return i >= 0 && i < draft.size() && (draft.is(i, Role.BYLINE) || draft.is(i, Role.DATE));
    }
}
