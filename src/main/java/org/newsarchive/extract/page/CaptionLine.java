package org.newsarchive.extract.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the line under a picture says: without the gallery's count before it, and what can be pressed after it.
 *
 * @param text the words
 * @param last the element that they end with, where one does
 */
record CaptionLine(String text, @Nullable Element last) {
    private static final long CONTROLS = Cue.FORM.bit() | Cue.BUTTON.bit() | Cue.HIDDEN.bit();

    /** "[1/2]", "2 / 5", "Image 1 of 12", "Bild 1 av 2": with a mark or the word for a picture, or in an element of its own. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:\\p{L}{3,12}\\s)?[\\[(]?\\d{1,3}\\s?(/|(?:of|av|af|von|van|de|di|sur|z|из)\\s)\\s?\\d{1,3}[\\])]?");

    private static final Pattern LICENCE = Pattern.compile(
            "(?:acquire|buy|purchase|order|get|request|obtain|license|licen[cs]ing)\\b.{0,40}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRESSED =
            Pattern.compile("(?:hide|toggle|show|close) caption|enlarge(?: this)? image", Pattern.CASE_INSENSITIVE);

    private static final Set<String> PARTS = Set.of("span", "em", "i", "b", "strong", "small");

    static CaptionLine of(Block block) {
        Element inside = block.region.element;
        Element last = inside.lastElementChild();
        String text = uncounted(block.text.replace('\n', ' '), inside.firstElementChild());
        while (last != null
                && (isControl(last) || sells(last))
                && text.endsWith(last.text().strip())) {
            text = text.substring(0, text.length() - last.text().strip().length())
                    .strip();
            last = last.previousElementSibling();
        }
        return new CaptionLine(text, last);
    }

    private static String uncounted(String text, @Nullable Element first) {
        Matcher count = COUNT.matcher(text);
        if (!count.lookingAt() || count.end() == text.length()) {
            return text;
        }
        boolean marked =
                !Character.isLetterOrDigit(text.charAt(0)) || count.group(1).equals("/");
        boolean own = first != null
                && PARTS.contains(first.normalName())
                && first.text().strip().equals(count.group().strip());
        return marked || own ? text.substring(count.end()).strip() : text;
    }

    /** Whether an element is there to be pressed: "hide caption", "Buy now". */
    private static boolean isControl(Element element) {
        return element.normalName().equals("button")
                || PRESSED.matcher(element.text().strip()).matches()
                || (Cues.read(element.className()) & CONTROLS) != 0;
    }

    /** Whether an element links to where the picture is sold. */
    private static boolean sells(Element element) {
        return element.normalName().equals("a")
                && LICENCE.matcher(element.text().strip()).matches();
    }
}
