package org.newsarchive.extract.page.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Text as a reader sees it: entities decoded, tags gone, white space single. */
final class Plain {
    private static final int DEPTH = 40;

    private Plain() {}

    /** A value that may hold entities and tags. */
    static String text(String value) {
        String text = value;
        for (int round = 0; round < 2 && text.indexOf('&') >= 0; round++) {
            text = Parser.unescapeEntities(text, false);
        }
        return spaced(text.indexOf('<') >= 0 ? untagged(text) : text);
    }

    private static String untagged(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            boolean tag = close > 0
                    && open + 1 < close
                    && (Character.isLetter(text.charAt(open + 1)) || text.charAt(open + 1) == '/');
            if (!tag) {
                int to = open < 0 ? text.length() : open + 1;
                plain.append(text, at, to);
                at = to;
            } else {
                plain.append(text, at, open).append(' ');
                at = close + 1;
            }
        }
        return plain.toString();
    }

    /** The visible text of an element; longer than {@code most} where it is cut. */
    static String text(Element element, int most) {
        StringBuilder text = new StringBuilder();
        append(element, text, 0, most);
        return spaced(text);
    }

    private static void append(Node node, StringBuilder text, int depth, int most) {
        for (Node child = node.firstChild(); child != null && text.length() <= 2 * most; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element element && depth < DEPTH && shown(element)) {
                boolean block = element.isBlock() || element.normalName().equals("br");
                text.append(block ? "\n" : "");
                append(element, text, depth + 1, most);
                text.append(block ? "\n" : "");
            }
        }
    }

    private static boolean shown(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "noscript", "template", "svg", "button" -> false;
            default -> true;
        };
    }

    /** White space single, invisible characters out. */
    static String spaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                gap = !spaced.isEmpty();
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                if (gap) {
                    spaced.append(' ');
                    gap = false;
                }
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
