package org.newsarchive.extract.page.metadata;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsarchive.extract.metadata.BylineCues;

/** Finds bylines that no class name marks: a text that begins with a word such as "by", near the beginning of its line. */
final class CuedText {
    private static final Set<String> LINK = Set.of("a");
    private static final int LONGEST = 150;
    private static final int LONGEST_CUE = 30;
    private static final int LEVELS = 2;
    /** As much as a date may take that stands before the byline; a caption that ends in its credit is longer. */
    private static final int BEFORE = 45;
    /** Authors may be a list of links too, but hardly so many. */
    private static final int MENU = 5;

    private CuedText() {}

    /** The line that begins at this text; empty where the text opens with no such word or stands in prose. */
    static Optional<String> of(TextNode node) {
        String whole = node.getWholeText();
        if (whole.length() < 2 || whole.length() > 3 * LONGEST || whole.isBlank()) {
            return Optional.empty();
        }
        String text = unmarked(Plain.spaced(whole));
        if (text.isEmpty()
                || text.length() > LONGEST
                || !BylineCues.open(text)
                || before(node) > BEFORE
                || inMenu(node)) {
            return Optional.empty();
        }
        return BylineCues.are(text) && text.length() <= LONGEST_CUE ? named(node, text) : alone(node, text);
    }

    /** Whether a text is one of many links in a list: what such a word opens there is a place on the site. */
    private static boolean inMenu(TextNode node) {
        Element link = node.parent();
        Element item = link == null || !link.normalName().equals("a") ? null : link.parent();
        Element list = item == null || !item.normalName().equals("li") ? null : item.parent();
        return list != null
                && list.childrenSize() >= MENU
                && list.children().stream().allMatch(one -> Around.first(one, LINK) != null);
    }

    /** Without a bar or dot that parts it from what stands before. */
    private static String unmarked(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    private static Optional<String> alone(TextNode node, String text) {
        Element parent = node.parent();
        return parent != null && Plain.text(parent, LONGEST).length() <= LONGEST ? Optional.of(text) : Optional.empty();
    }

    /** The word stands in an element of its own; the names are its neighbours. */
    private static Optional<String> named(TextNode node, String cue) {
        Element around = node.parent();
        for (int level = 0; around != null && level <= LEVELS; level++) {
            String line = Plain.text(around, LONGEST);
            if (line.length() > LONGEST) {
                return Optional.empty();
            }
            int end = line.indexOf(cue) + cue.length();
            if (end >= cue.length() && end < line.length()) {
                return Optional.of(cue + " " + line.substring(end).strip());
            }
            around = around.parent();
        }
        return Optional.empty();
    }

    /** How much text stands before this one in its line. */
    private static int before(Node node) {
        int length = 0;
        for (Node at = node; at != null && length <= BEFORE; at = at.parent()) {
            for (Node left = at.previousSibling(); left != null && length <= BEFORE; left = left.previousSibling()) {
                if (left instanceof Element element && ends(element)) {
                    return length;
                }
                length += left instanceof Element element
                        ? Plain.text(element, BEFORE).length()
                        : left instanceof TextNode text ? text.text().strip().length() : 0;
            }
            if (at.parent() instanceof Element parent && parent.isBlock()) {
                return length;
            }
        }
        return length;
    }

    /** Whether a line ends where this element stands. */
    private static boolean ends(Element element) {
        return switch (element.normalName()) {
            case "style", "script", "noscript" -> false;
            case "br" -> true;
            default -> element.isBlock();
        };
    }
}
