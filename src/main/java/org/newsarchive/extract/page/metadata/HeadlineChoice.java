package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsarchive.extract.metadata.Headlines;
import org.newsarchive.extract.metadata.Outlets;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/**
 * Finds the headline that the page shows. The titles stated for machines tell which of the shown ones it is; they are the
 * headline themselves only where the page shows none.
 */
final class HeadlineChoice {
    private static final int LONGEST = 400;
    private static final int NEAR = 25;
    private static final int LABELLED = 12;
    private static final double ALIKE = 0.25;
    private static final double HEADS_ARTICLE = 3.6;
    private static final int LEAST_LETTERS = 18;
    private static final Set<String> ARTICLE = Set.of("article");
    private static final List<Kind> FOLLOWING =
            List.of(Kind.BYLINE, Kind.AUTHOR, Kind.CUED, Kind.DATE, Kind.TIME, Kind.DEK);

    private static final String LABEL_MARKS = "-–—|ㅣ│｜:·•»/";
    private static final List<String> TITLES = List.of(
            "title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "cxenseparse:title");

    private static final Pattern TITLED = Pattern.compile(
            "(?<![a-z])(?:titular|titulo|titre|titel|titolo|title|headline|rubrik|baslik|tytul)(?![a-z])");

    private final Survey survey;
    private final List<String> outlets;
    private final String alternative;
    private final String window;
    private final List<Stated> stated = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Choice<String> choice = new Choice<>();

    private record Stated(String text, String key, String what, double weight, Likeness.Parts words) {
        boolean window() {
            return what.startsWith("the window");
        }
    }

    private HeadlineChoice(Survey survey, String title, JsonNode article, List<String> outlets) {
        String linkedHeadline = LinkedData.text(article.path("headline"));
        this.alternative = key(LinkedData.text(article.path("alternativeHeadline")));
        this.survey = survey;
        this.window = key(title);
        this.outlets = outlets;
        survey.seen(Kind.HEADLINE).forEach(seen -> known.add(key(seen.text())));
        survey.seen(Kind.HEADLINE_CLASS).forEach(seen -> known.add(key(seen.text())));
        known.add(key(linkedHeadline));
        for (String name : TITLES) {
            survey.metas(name).forEach(text -> known.add(key(text)));
        }
        state(linkedHeadline, "JSON-LD headline", 1.0);
        state(survey.meta("og:title"), "meta og:title", 0.8);
        state(survey.meta("twitter:title"), "meta twitter:title", 0.5);
        state(survey.meta(TITLES.toArray(String[]::new)), "meta title", 0.4);
        state(title, "the window's title", 0.6);
    }

    /** The candidates, weighed. */
    static Choice<String> of(Survey survey, String title, JsonNode article, List<String> outlets) {
        HeadlineChoice headline = new HeadlineChoice(survey, title, article, outlets);
        headline.weigh();
        return headline.choice;
    }

    private void state(String text, String what, double weight) {
        String clean = Headlines.withoutSite(text, outlets);
        clean = withoutLabel(clean.length() < text.strip().length() ? withoutSection(clean) : clean);
        if (!clean.isEmpty() && clean.length() <= LONGEST) {
            stated.add(new Stated(clean, key(clean), what, weight, Likeness.Parts.of(clean)));
        }
    }

    /** Without the section that stood between headline and site, where the page states the headline without it elsewhere. */
    private String withoutSection(String text) {
        for (int at = text.length() - 1; at > text.length() / 2; at--) {
            if (LABEL_MARKS.indexOf(text.charAt(at)) >= 0 && known.contains(key(text.substring(0, at)))) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }

    /** Without a section before a bar, where the page states the headline without it elsewhere. */
    private String withoutLabel(String text) {
        int bar = text.indexOf(" | ");
        boolean label = bar > 0 && bar < text.length() / 2 && known.contains(key(text.substring(bar)));
        return label ? text.substring(bar + 3).strip() : text;
    }

    private void weigh() {
        int first = order();
        Set<String> told = new HashSet<>();
        for (Seen seen : survey.seen) {
            boolean heading = seen.kind() == Kind.HEADLINE
                    || seen.kind() == Kind.HEADLINE_CLASS
                    || seen.kind() == Kind.SUBHEADING;
            if (!heading
                    || seen.text().isEmpty()
                    || seen.text().length() > LONGEST
                    || !told.add(seen.kind() + seen.text())) {
                continue;
            }
            shown(seen, first, told.size());
        }
        for (Stated one : stated) {
            choice.add(one.text(), one.key(), one.weight(), one.text(), one.what(), null);
        }
    }

    private int order() {
        List<Seen> headings = survey.seen(Kind.HEADLINE);
        return headings.isEmpty() ? -1 : headings.get(0).order();
    }

    private void shown(Seen seen, int first, int rank) {
        String text = asStated(Headlines.withoutSite(title(seen), outlets), seen.element());
        if (outlets.stream().anyMatch(outlet -> Outlets.same(outlet, text))) {
            return;
        }
        double likeness = likeness(text);
        if (seen.kind() == Kind.SUBHEADING
                && first < 0
                && (titled(seen) || LabelledHeading.opensArticle(seen.element()) || (likeness > ALIKE && opens(seen)))
                && headsArticle(seen)) {
            choice.add(
                    text,
                    key(text),
                    HEADS_ARTICLE + 3 * likeness,
                    seen.text(),
                    "named as the headline of a page without first-level headings",
                    seen.element());
            return;
        }
        if (seen.kind() == Kind.SUBHEADING) {
            if (first >= 0 && besideSite(text)) {
                choice.add(
                        text,
                        key(text),
                        6.5,
                        seen.text(),
                        "the window's title has it beside the first-level heading",
                        seen.element());
                return;
            }
            boolean near = first >= 0 && Math.abs(seen.order() - first) < NEAR;
            if (near && statedFor(text)) {
                // A first-level heading for search engines, and under it the headline that readers see.
                choice.add(
                        text,
                        key(text),
                        6.5,
                        seen.text(),
                        "shown as headline beside the first-level heading",
                        seen.element());
            }
            return;
        }
        boolean main = seen.kind() == Kind.HEADLINE;
        double weight = (main ? 1.2 : 0.5) + 3 * likeness - Math.min(0.5, 0.05 * rank);
        // The titles for search engines and social media may share no word with the headline that is printed.
        boolean alone = main && headsArticle(seen);
        if (likeness > ALIKE || alone) {
            choice.add(
                    text,
                    key(text),
                    alone ? Math.max(HEADS_ARTICLE, weight) : weight,
                    seen.text(),
                    main ? "the page's first-level heading" : "shown as headline",
                    seen.element());
        }
    }

    /** Whether a heading is the only one of the first level on the page or in its article, is more than a label, and the article's byline, date or dek follows. */
    private boolean headsArticle(Seen heading) {
        String title = key(heading.text());
        Element own = Around.of(heading.element(), ARTICLE);
        boolean alone = survey.seen(Kind.HEADLINE).stream()
                .filter(seen -> !key(seen.text()).equals(title))
                .noneMatch(seen -> own == null
                        ? !Around.alike(heading.element(), seen.element())
                        : own.equals(Around.of(seen.element(), ARTICLE)));
        boolean label =
                heading.text().codePointCount(0, heading.text().length()) < LEAST_LETTERS && !title.equals(alternative);
        return alone && !label && survey.next(FOLLOWING, heading.order()) - heading.order() < NEAR;
    }

    /** Whether a heading is the first on the page. */
    private boolean opens(Seen heading) {
        return survey.seen(Kind.SUBHEADING).get(0).equals(heading);
    }

    /** Whether the window's title is this text beside the only first-level heading, which is then the site's name. */
    private boolean besideSite(String text) {
        List<Seen> main = survey.seen(Kind.HEADLINE);
        String site = main.size() == 1 ? key(main.get(0).text()) : "";
        return !site.isEmpty() && (window.equals(site + key(text)) || window.equals(key(text) + site));
    }

    /** Whether a heading's class says in one of the common languages that it is the title. */
    private static boolean titled(Seen heading) {
        return TITLED.matcher(heading.mark()).find();
    }

    /** A heading's text without a label before it, which no title that the page states has. */
    private String title(Seen heading) {
        return LabelledHeading.of(heading.element())
                .filter(parts -> stated.stream().noneMatch(one -> one.key().contains(key(parts.label()))))
                .map(LabelledHeading::title)
                .orElse(heading.text());
    }

    /** Whether the social or the linked-data title is this text, though the window's title is another. */
    private boolean statedFor(String text) {
        String key = key(text);
        return stated.stream().anyMatch(one -> !one.window() && one.key().equals(key));
    }

    /**
     * The form of a shown headline that the page states: without a label that is printed in the heading ("Politics | Governor
     * vetoes…"), or with the kicker that is printed over it.
     */
    private String asStated(String shown, Element heading) {
        String key = key(shown);
        for (Stated one : stated) {
            if (key.equals(one.key())) {
                return Spacing.of(shown, one.text());
            }
        }
        String longer = "";
        for (Stated one : stated) {
            String other = one.key();
            if (key.endsWith(other) && other.length() >= LABELLED && other.length() * 2 > key.length()) {
                return one.text();
            }
            if (other.endsWith(key) && key.length() >= LABELLED && kicker(one.text(), shown, heading)) {
                longer = longer.isEmpty() || one.text().contains(": ") ? one.text() : longer;
            }
        }
        return longer.isEmpty() ? shown : longer;
    }

    /** Whether a stated title is a shown headline with the kicker before it that the page shows. */
    private boolean kicker(String title, String shown, Element heading) {
        int end = title.length() - shown.length();
        String label = end > 0 ? key(title.substring(0, end)) : "";
        boolean printed = survey.seen(Kind.KICKER).stream()
                .anyMatch(seen -> key(seen.text()).endsWith(label));
        return !label.isEmpty() && (printed || standsOver(heading, label));
    }

    /** Whether a heading, or the element that it stands in, comes right after a line that says this. */
    private static boolean standsOver(Element heading, String label) {
        Element at = heading;
        for (int up = 0; at != null && up < 2; up++) {
            Element before = at.previousElementSibling();
            if (before != null && key(Plain.text(before, LONGEST)).endsWith(label)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** How like a shown heading is to the titles stated. */
    private double likeness(String text) {
        double best = stated.isEmpty() ? 0.5 : 0;
        Likeness.Parts words = Likeness.Parts.of(text);
        for (Stated one : stated) {
            best = Math.max(best, Math.max(words.like(one.words()), 0.8 * words.within(one.words())));
        }
        return best;
    }

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        int point;
        for (int at = 0; at < lower.length(); at += Character.charCount(point)) {
            point = lower.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                key.appendCodePoint(point);
            }
        }
        return key.toString();
    }
}
