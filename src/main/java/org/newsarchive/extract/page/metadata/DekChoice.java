package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Finds the dek: what stands under the headline and is like the page's description. A description that the page prints nowhere hardly counts. */
final class DekChoice {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 900;
    private static final int REACH = 90;
    private static final int HEAD = 45;
    private static final int NEAR = 12;
    private static final int LEAST_BETWEEN = 25;
    private static final int MOST_BETWEEN = 320;
    private static final double BETWEEN = 1.6;
    private static final double PRINTED = 1;
    private static final double REPEATED = 0.9;
    private static final double UNPRINTED = 0.05;
    private static final int CUT = 40;
    private static final String SHOWN = "shown under the headline";
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> FIGURE = Set.of("figure");
    private static final Set<String> HEADER = Set.of("header");
    private static final Set<String> SECOND = Set.of("h2", "h3");
    private static final Set<String> HEADED = Set.of("h2", "h3", "h4", "header");
    private static final Set<String> ASIDE = Set.of("a", "nav", "aside");
    private static final Set<String> NO_LINE = Set.of("figure", "figcaption", "a", "button", "nav", "li");
    private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img", "video");
    private static final List<Kind> SIGNED = List.of(Kind.BYLINE, Kind.AUTHOR, Kind.DATE, Kind.TIME);

    private final Survey survey;
    private final Printed printed;
    private final String title;
    private final int headlineOrder;
    private final List<Description> descriptions = new ArrayList<>();
    private final Choice<String> choice = new Choice<>();

    private record Description(String text, Likeness.Parts words) {
        /** Whether the description is the beginning of a longer text. */
        boolean cutFrom(String longer) {
            return text.length() > HEAD && longer.startsWith(text.substring(0, HEAD));
        }
    }

    private DekChoice(Survey survey, Printed printed, JsonNode article, String headline, int headlineOrder) {
        this.survey = survey;
        this.printed = printed;
        this.title = HeadlineChoice.key(headline);
        this.headlineOrder = headlineOrder;
        state(LinkedData.text(article.path("description")), 0.9, "JSON-LD description");
        state(survey.meta("og:description"), 1.0, "meta og:description");
        state(survey.meta("description"), 0.9, "meta description");
        state(survey.meta("twitter:description"), 0.5, "meta twitter:description");
        String alternative = LinkedData.text(article.path("alternativeHeadline"));
        if (Likeness.of(alternative, headline) < 0.7) {
            state(alternative, 0.3, "JSON-LD alternativeHeadline");
        }
    }

    /** The candidates, weighed. */
    static Choice<String> of(
            Survey survey,
            Printed printed,
            JsonNode article,
            String headline,
            @Nullable Element heading,
            int headlineOrder) {
        DekChoice dek = new DekChoice(survey, printed, article, headline, headlineOrder);
        dek.shown();
        dek.unmarked(heading);
        return dek.choice;
    }

    private void state(String text, double weight, String what) {
        if (fits(text)) {
            descriptions.add(new Description(text, Likeness.Parts.of(text)));
            Optional<Printed.Line> line = printed.line(text).filter(one -> isDek(text, one));
            if (line.isPresent()) {
                String shown = line.get().text();
                String key = HeadlineChoice.key(shown);
                choice.add(shown, key, weight, text, what, null);
                line.get().elements().forEach(element -> choice.add(shown, key, PRINTED, shown, SHOWN, element));
            } else {
                choice.add(text, HeadlineChoice.key(text), UNPRINTED * weight, text, what, null);
            }
        }
    }

    /**
     * Whether a line that says what a description says is a dek: no caption, not the first of many paragraphs, and not a paragraph
     * of which the description is the beginning, as machines cut it.
     */
    private static boolean isDek(String description, Printed.Line line) {
        boolean cut = line.text().length() > description.length() + CUT;
        return Around.of(line.element(), FIGURE) == null
                && (line.elements().size() > 1 || !Paragraphs.among(line.element()))
                && (!cut || Around.of(line.element(), HEADED) != null);
    }

    private boolean fits(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && digits(text) * 3 < text.length()
                && !isHeadline(text)
                && !isByline(text);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private boolean isHeadline(String text) {
        String key = HeadlineChoice.key(text);
        return key.equals(title) || (key.endsWith(title) && key.length() < 2 * title.length());
    }

    /** Whether a line says no more than who wrote the text: "By Ann Lee and Joe Marsh". */
    private static boolean isByline(String text) {
        if (text.length() > MOST_BETWEEN / 2) {
            return false;
        }
        Bylines.Opened line = Bylines.open(text);
        int names = 0;
        for (String name : line.cued() ? Bylines.read(line, List.of()).people() : List.<String>of()) {
            names += name.length();
        }
        return 2 * names > text.length();
    }

    private void shown() {
        int rank = 0;
        for (Seen seen : survey.seen) {
            boolean line = seen.kind() == Kind.DEK || seen.kind() == Kind.PARAGRAPH || seen.kind() == Kind.SUBHEADING;
            int distance = seen.order() - headlineOrder;
            if (!line
                    || headlineOrder < 0
                    || distance <= 0
                    || distance > REACH
                    || !fits(seen.text())
                    || seen.mark().contains("caption")
                    || (seen.kind() == Kind.DEK && (isPicture(seen.element()) || isBox(seen.element())))) {
                continue;
            }
            double likeness = likeness(seen.text());
            double mark = seen.kind() == Kind.DEK && !isSubhead(seen.element()) ? DekMark.strength(seen) : 0;
            if (isSubhead(seen.element()) && likeness < REPEATED) {
                continue;
            }
            boolean body = seen.kind() == Kind.PARAGRAPH && Paragraphs.among(seen.element());
            boolean between = rank == 0 && !body && standsBeforeByline(seen);
            double weight = mark + 2.5 * likeness + (between ? BETWEEN : 0) + 0.3 - 0.1 * rank++;
            if (between
                    || (mark >= 2 && distance < REACH / 2)
                    || (likeness > 0.5 && mark > 0)
                    || (likeness > 0.55 && !body)) {
                choice.add(seen.text(), HeadlineChoice.key(seen.text()), weight, seen.text(), SHOWN, seen.element());
            }
        }
    }

    /** Whether a heading stands under paragraphs: then it heads the next ones. */
    private static boolean isSubhead(Element element) {
        return HEADINGS.contains(element.normalName())
                && element.previousElementSiblings().stream()
                        .anyMatch(one -> one.normalName().equals("p") && Paragraphs.isLong(one));
    }

    /** Whether an element holds a list under a heading: key points. */
    private static boolean isBox(Element element) {
        return Around.first(element, LISTS) != null && Around.first(element, HEADINGS) != null;
    }

    /** Whether an element holds a picture, or is inside a figure: then its text is a caption. */
    private static boolean isPicture(Element element) {
        return Around.of(element, FIGURE) != null || Around.first(element, PICTURES) != null;
    }

    /** Whether a line is the only one between the headline and the byline or date. */
    private boolean standsBeforeByline(Seen line) {
        int next = survey.next(SIGNED, headlineOrder);
        Element parent = line.element().parent();
        return (parent == null || Around.of(parent, FIGURE) == null)
                && line.text().length() >= LEAST_BETWEEN
                && line.text().length() <= MOST_BETWEEN
                && line.order() - headlineOrder < NEAR
                && next > line.order()
                && next - line.order() < NEAR;
    }

    /** The line right under the headline that nothing marks, where the byline or the date follows. */
    private void unmarked(@Nullable Element heading) {
        List<Printed.Line> lines = heading == null ? List.of() : printed.after(heading);
        if (heading == null || lines.size() < 2) {
            return;
        }
        lines.stream()
                .takeWhile(line -> line.text().length() <= MOST_BETWEEN && !Paragraphs.among(line.element()))
                .filter(line -> isSecondHeading(heading, line))
                .findFirst()
                .ifPresent(line -> choice.add(
                        line.text(), HeadlineChoice.key(line.text()), BETWEEN, line.text(), SHOWN, line.element()));
        Printed.Line first = lines.get(0);
        boolean fits = first.text().length() >= LEAST_BETWEEN
                && first.text().length() <= MOST_BETWEEN
                && fits(first.text())
                && !Paragraphs.among(first.element())
                && Around.of(first.element(), NO_LINE) == null
                && !isSigned(first.element());
        if (fits && lines.subList(1, lines.size()).stream().anyMatch(line -> isSigned(line.element()))) {
            choice.add(first.text(), HeadlineChoice.key(first.text()), BETWEEN, first.text(), SHOWN, first.element());
        }
    }

    /** Whether a line is a heading of the second level that stands with the headline, and not with paragraphs. */
    private boolean isSecondHeading(Element headline, Printed.Line line) {
        Element second = Around.of(line.element(), SECOND);
        if (second == null || !fits(line.text()) || Around.of(line.element(), ASIDE) != null) {
            return false;
        }
        Element head = headline.parent();
        Element header = Around.of(headline, HEADER);
        boolean together = header != null
                ? header.equals(Around.of(second, HEADER))
                : second.parents().contains(head);
        boolean paragraphs = second.siblingElements().stream()
                .anyMatch(one -> one.normalName().equals("p") && one.text().length() > MOST_BETWEEN / 4);
        return together && !paragraphs;
    }

    private boolean isSigned(Element line) {
        return survey.seen.stream()
                .filter(seen -> SIGNED.contains(seen.kind()))
                .anyMatch(seen -> seen.element().equals(line)
                        || (seen.text().length() < MOST_BETWEEN
                                && line.parents().contains(seen.element())));
    }

    private double likeness(String text) {
        double best = 0;
        Likeness.Parts words = Likeness.Parts.of(text);
        for (Description description : descriptions) {
            best = Math.max(best, description.cutFrom(text) ? 1 : words.like(description.words()));
        }
        return best;
    }
}
