package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the cues of elements; one for each page, for it remembers attribute values. A set of cues is a {@code long}. */
final class Cues {
    private static final Map<String, Long> WORDS = words();
    private static final Map<String, Long> TAGS = Map.ofEntries(
            Map.entry("article", Cue.ARTICLE.bit()),
            Map.entry("main", Cue.MAIN.bit()),
            Map.entry("nav", Cue.NAV.bit()),
            Map.entry("aside", Cue.SIDEBAR.bit()),
            Map.entry("footer", Cue.FOOTER.bit()),
            Map.entry("header", Cue.HEADER.bit()),
            Map.entry("figure", Cue.FIGURE.bit()),
            Map.entry("picture", Cue.FIGURE.bit()),
            Map.entry("figcaption", Cue.CAPTION.bit()),
            Map.entry("time", Cue.DATE.bit()),
            Map.entry("form", Cue.FORM.bit()),
            Map.entry("label", Cue.FORM.bit()),
            Map.entry("button", Cue.BUTTON.bit()),
            Map.entry("blockquote", Cue.QUOTE.bit()),
            Map.entry("q", Cue.QUOTE.bit()),
            Map.entry("table", Cue.TABLE.bit()),
            Map.entry("ul", Cue.LIST.bit()),
            Map.entry("ol", Cue.LIST.bit()),
            Map.entry("a", Cue.LINK.bit()),
            Map.entry("h1", Cue.HEADING.bit()),
            Map.entry("h2", Cue.HEADING.bit()),
            Map.entry("h3", Cue.HEADING.bit()),
            Map.entry("h4", Cue.HEADING.bit()),
            Map.entry("h5", Cue.HEADING.bit()),
            Map.entry("h6", Cue.HEADING.bit()),
            Map.entry("dialog", Cue.MODAL.bit()),
            Map.entry("address", Cue.BYLINE.bit()));
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "itemprop",
            "role",
            "data-testid",
            "data-component",
            "data-qa",
            "data-module",
            "data-type",
            "data-name",
            "name");
    private static final int LONGEST = 400;

    private final Map<String, Long> seen = new HashMap<>();

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        for (Cue cue : Cue.values()) {
            for (String word : cue.words()) {
                words.merge(word.replace("-", ""), cue.bit(), (a, b) -> a | b);
            }
        }
        return words;
    }

    /** The cues of one element, without those of its ancestors. */
    long of(Element element) {
        long cues = TAGS.getOrDefault(element.normalName(), 0L);
        if (element.attributesSize() == 0) {
            return cues;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (!value.isEmpty() && ATTRIBUTES.contains(attribute.getKey())) {
                cues |= seen.computeIfAbsent(value, Cues::read);
            }
        }
        return cues;
    }

    /** The cues of the words in an attribute: parted at what is not a letter and where a capital follows a small letter. */
    static long read(String value) {
        String part = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        long cues = 0;
        int start = -1;
        String last = "";
        for (int i = 0; i <= part.length(); i++) {
            boolean letter = i < part.length() && Character.isLetter(part.charAt(i));
            boolean hump = letter
                    && start >= 0
                    && i > start
                    && Character.isUpperCase(part.charAt(i))
                    && Character.isLowerCase(part.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                String word = part.substring(start, i).toLowerCase(Locale.ROOT);
                cues |= WORDS.getOrDefault(word, 0L) | (last.isEmpty() ? 0L : WORDS.getOrDefault(last + word, 0L));
                boolean joined = hump || (i < part.length() && !Character.isWhitespace(part.charAt(i)));
                last = joined ? word : "";
                start = hump ? i : -1;
            } else if (letter && start < 0) {
                start = i;
            }
            if (i < part.length() && Character.isWhitespace(part.charAt(i))) {
                last = "";
            }
        }
        return cues;
    }
}
