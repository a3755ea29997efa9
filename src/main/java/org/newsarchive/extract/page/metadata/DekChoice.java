package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Finds the dek: what stands under the headline and is like the page's description; the description only where nothing shown is. */
final class DekChoice {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 900;
    private static final int REACH = 90;
    private static final int HEAD = 45;
    private static final int NEAR = 12;
    private static final int LEAST_BETWEEN = 25;
    private static final int MOST_BETWEEN = 320;
    private static final double BETWEEN = 1.6;
    private static final List<Kind> SIGNED = List.of(Kind.BYLINE, Kind.AUTHOR, Kind.DATE, Kind.TIME);

    private final Survey survey;
    private final String headline;
    private final int headlineOrder;
    private final List<Description> descriptions = new ArrayList<>();
    private final Choice<String> choice = new Choice<>();

    private record Description(String text, Likeness.Parts words) {
        /** Whether the description is the beginning of a longer text. */
        boolean cutFrom(String longer) {
            return text.length() > HEAD && longer.startsWith(text.substring(0, HEAD));
        }
    }

    private DekChoice(Survey survey, JsonNode article, String headline, int headlineOrder) {
        this.survey = survey;
        this.headline = headline;
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
    static Choice<String> of(Survey survey, JsonNode article, String headline, int headlineOrder) {
        DekChoice dek = new DekChoice(survey, article, headline, headlineOrder);
        dek.shown();
        return dek.choice;
    }

    private void state(String text, double weight, String what) {
        if (fits(text)) {
            descriptions.add(new Description(text, Likeness.Parts.of(text)));
            choice.add(text, HeadlineChoice.key(text), weight, text, what, null);
        }
    }

    private boolean fits(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !HeadlineChoice.key(text).equals(HeadlineChoice.key(headline));
    }

    private void shown() {
        int rank = 0;
        for (Seen seen : survey.seen) {
            boolean line = seen.kind() == Kind.DEK || seen.kind() == Kind.PARAGRAPH || seen.kind() == Kind.SUBHEADING;
            int distance = seen.order() - headlineOrder;
            if (!line || headlineOrder < 0 || distance <= 0 || distance > REACH || !fits(seen.text())) {
                continue;
            }
            double likeness = likeness(seen.text());
            double mark = seen.kind() == Kind.DEK ? strength(seen.mark()) : 0;
            boolean body = seen.kind() == Kind.PARAGRAPH && followedByParagraph(seen.element());
            boolean between = rank == 0 && !body && standsBeforeByline(seen);
            double weight = mark + 2.5 * likeness + (between ? BETWEEN : 0) + 0.3 - 0.1 * rank++;
            if (between
                    || (mark >= 2 && distance < REACH / 2)
                    || (likeness > 0.5 && mark > 0)
                    || (likeness > 0.55 && !body)) {
                choice.add(
                        seen.text(),
                        HeadlineChoice.key(seen.text()),
                        weight,
                        seen.text(),
                        "shown under the headline",
                        seen.element());
            }
        }
    }

    /** Whether a line is the only one between the headline and the byline or date. */
    private boolean standsBeforeByline(Seen line) {
        int next = survey.next(SIGNED, headlineOrder);
        return line.element().parents().stream().noneMatch(up -> up.normalName().equals("figure"))
                && line.text().length() >= LEAST_BETWEEN
                && line.text().length() <= MOST_BETWEEN
                && line.order() - headlineOrder < NEAR
                && next > line.order()
                && next - line.order() < NEAR;
    }

    /** How sure a class name is to mean a dek. */
    private static double strength(String mark) {
        boolean sure = mark.contains("dek")
                || mark.contains("standfirst")
                || mark.contains("subtitle")
                || mark.contains("sub-title")
                || mark.contains("subhead")
                || mark.contains("sub-head")
                || mark.contains("strapline")
                || mark.contains("lede")
                || mark.contains("chapo")
                || mark.contains("bajada")
                || mark.contains("entradilla")
                || mark.contains("untertitel")
                || mark.contains("unterzeile")
                || mark.contains("sottotitolo")
                || mark.contains("sous-titre")
                || mark.contains("vorspann")
                || mark.contains("ingress")
                || mark.contains("deck")
                || mark.contains("summary")
                || mark.contains("article-intro")
                || mark.contains("article-lead")
                || mark.contains("article__lead")
                || mark.contains("article__intro");
        return sure ? 2.2 : 0.8;
    }

    /** A paragraph among paragraphs is the body's first. */
    private static boolean followedByParagraph(@Nullable Element element) {
        Element next = element == null ? null : element.nextElementSibling();
        Element after = next == null ? null : next.nextElementSibling();
        return next != null
                && next.normalName().equals("p")
                && after != null
                && after.normalName().equals("p");
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
