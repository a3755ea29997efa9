package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A heading that holds a short label in an element of its own before the title: a topic, a section.
 *
 * @param label the label
 * @param title what follows it
 */
record LabelledHeading(String label, String title) {
    private static final Set<String> HEADER = Set.of("header");
    private static final Set<String> ARTICLE = Set.of("article");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 40;

    /** A heading's parts; empty where it has no label. */
    static Optional<LabelledHeading> of(Element heading) {
        List<Element> parts = heading.children();
        int last = parts.size() - 1;
        boolean parted = last == 2 && isMark(Plain.text(parts.get(1), LONGEST));
        if ((last != 1 && !parted) || !heading.ownText().isBlank()) {
            return Optional.empty();
        }
        String label = Plain.text(parts.get(0), LONGEST);
        String title = Plain.text(parts.get(last), LONGEST);
        boolean apart = !label.isEmpty()
                && label.length() * 3 < title.length() * 2
                && label.length() <= LONGEST_LABEL
                && Character.isLetterOrDigit(label.codePointBefore(label.length()))
                && !parts.get(0).className().equals(parts.get(last).className());
        return apart ? Optional.of(new LabelledHeading(label, title)) : Optional.empty();
    }

    /** A bar or dash between label and title. */
    private static boolean isMark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a heading is the only one in the head of an article. */
    static boolean opensArticle(Element heading) {
        Element head = Around.of(heading, HEADER);
        return head != null
                && Around.of(head, ARTICLE) != null
                && head.stream()
                                .filter(inner -> HEADINGS.contains(inner.normalName()))
                                .count()
                        == 1;
    }
}
