package org.newsarchive.extract.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which elements no reader sees as part of the text. */
final class OutOfSight {
    private static final Pattern SPOKEN =
            Pattern.compile("(?:^|[-_ ])(?:vh|hidden-visually|assistive-text|off-?screen)(?:$| )");
    private static final Set<String> BACK = Set.of("↩", "↩︎", "↑", "^", "⤴", "⏎", "[↩]", "[↑]");

    private OutOfSight() {}

    /** Whether an element is for screen readers only: "opens in a new window" is no part of the sentence. */
    static boolean spokenOnly(Element element) {
        String names = element.attributesSize() == 0 ? "" : element.attr("class");
        if (names.isEmpty()) {
            return false;
        }
        return names.contains("sr-only")
                || names.contains("visually-hidden")
                || names.contains("visuallyhidden")
                || names.contains("screen-reader")
                || (mayBeSpoken(names) && SPOKEN.matcher(names).find());
    }

    /** A quick look for what {@link #SPOKEN} finds. */
    private static boolean mayBeSpoken(String names) {
        return names.contains("vh")
                || names.contains("visually")
                || names.contains("-text")
                || names.contains("screen");
    }

    /** The arrow under a footnote that leads back to its number in the text. */
    static boolean pointsBack(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && BACK.contains(element.text().strip());
    }

    /** Whether an element says itself that it is not shown. */
    static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && (style.contains("display:none")
                        || style.contains("display: none")
                        || style.contains("visibility:hidden"));
    }
}
