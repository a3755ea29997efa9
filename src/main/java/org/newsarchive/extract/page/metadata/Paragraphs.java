package org.newsarchive.extract.page.metadata;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells the paragraphs of a text from lines that stand alone. */
final class Paragraphs {
    private static final int SEVERAL = 3;
    private static final int LONG = 25;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> PARAGRAPH = Set.of("p");
    private static final Set<String> BOLD = Set.of("strong", "b");

    private Paragraphs() {}

    /** Whether no paragraph stands before one in its element. */
    private static boolean opens(Element own) {
        Element before = own.previousElementSibling();
        while (before != null && !(before.normalName().equals("p") && before.hasText())) {
            before = before.previousElementSibling();
        }
        return before == null;
    }

    /** An element's class without the numbers that paragraphs may count. */
    private static String kind(Element element) {
        return DIGITS.matcher(element.className()).replaceAll("");
    }

    /** Whether all of an element's text is bold. */
    private static boolean isBold(@Nullable Element element) {
        Element inside = element == null ? null : element.firstElementChild();
        while (inside != null && !BOLD.contains(inside.normalName())) {
            inside = inside.nextElementSibling();
        }
        return element != null
                && inside != null
                && inside.text().length() >= element.text().length();
    }

    /** Whether an element is one of several paragraphs: the first of a text, and no dek. One that is bold, alone, and before them is none of them. */
    static boolean among(Element element) {
        Element own = Around.of(element, PARAGRAPH);
        Element parent = own == null ? null : own.parent();
        if (own == null || parent == null || (isBold(own) && opens(own) && !isBold(own.nextElementSibling()))) {
            return false;
        }
        int others = 0;
        Element child = parent.firstElementChild();
        while (child != null && others < SEVERAL) {
            boolean alike = child.normalName().equals("p")
                    && (child.className().equals(own.className()) || kind(child).equals(kind(own)));
            others += alike && isLong(child) ? 1 : 0;
            child = child.nextElementSibling();
        }
        return others == SEVERAL;
    }

    /** Whether an element's text is as long as a paragraph or a dek, without reading all of it. */
    static boolean isLong(Element element) {
        int length = 0;
        for (TextNode node : element.textNodes()) {
            length += node.text().strip().length();
            if (length >= LONG) {
                return true;
            }
        }
        return element.text().length() >= LONG;
    }
}
