package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.MachineDates;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Finds when a page says that its article appeared and was changed. */
final class DateChoice {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "date.issued",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "article.published",
            "bt:pubdate",
            "rnews:datepublished",
            "citation_publication_date",
            "citation_date",
            "og:article:published_time",
            "ptime",
            "originalpublicationdate",
            "created",
            "datecreated",
            "dateposted",
            "displaydate",
            "firstpublished",
            "date_published",
            "shareaholic:article_published_time",
            "article:post_date",
            "analyticsattributes.articledate",
            "dc.date",
            "dcterms.date",
            "date",
            "pub_date",
            "article.created",
            "bi3dpubdate",
            "time",
            "release_date",
            "video:release_date",
            "weibo:article:create_at",
            "doc-date",
            "gentime");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "article:updated_time",
            "article:modified",
            "revision_date",
            "updated_time",
            "lastmodified",
            "modificationdate",
            "date.updated");

    private static final int MOST_TEXT = 1500;
    private static final int SHORT = 90;
    /** The weight from which a shown date stands near the headline. */
    private static final double PRINTED = 0.9;

    private static final int LONG = 400;

    private final Survey survey;
    private final Optional<String> language;
    private final int headlineOrder;
    private final @Nullable LocalDate latest;
    final Choice<PartialDate> published = new Choice<>();
    final Choice<PartialDate> modified = new Choice<>();

    DateChoice(Survey survey, Optional<String> language, int headlineOrder, @Nullable LocalDate latest) {
        this.survey = survey;
        this.language = language;
        this.headlineOrder = headlineOrder;
        this.latest = latest;
    }

    void weigh(JsonNode article, String url, Element root) {
        machine(published, LinkedData.text(article.path("datePublished")), 4, "JSON-LD datePublished", null);
        machine(published, LinkedData.text(article.path("dateCreated")), 1, "JSON-LD dateCreated", null);
        machine(modified, LinkedData.text(article.path("dateModified")), 3, "JSON-LD dateModified", null);
        for (int i = 0; i < PUBLISHED.size(); i++) {
            machine(published, survey.meta(PUBLISHED.get(i)), i < 20 ? 3 : 2, "meta " + PUBLISHED.get(i), null);
        }
        for (String tag : MODIFIED) {
            machine(modified, survey.meta(tag), 2, "meta " + tag, null);
        }
        address(url);
        survey.seen.forEach(this::shown);
        Choice.Candidate<PartialDate> best = published.best();
        if (best == null && modified.isEmpty()) {
            DateScan.scan(root, language, this::possible, published, modified);
        }
        if (published.isEmpty() && modified.isEmpty()) {
            described();
            ScriptDates.in(survey.scripts, this::possible)
                    .ifPresent(found -> published.add(
                            found.date(), key(found.date()), 1, found.text(), "stated in a script", null));
        }
    }

    private void machine(
            Choice<PartialDate> choice, String text, double weight, String what, @Nullable Element element) {
        MachineDates.parse(text)
                .filter(this::possible)
                .ifPresent(date -> choice.add(date, key(date), weight, text, what, element));
    }

    private boolean possible(PartialDate date) {
        return date.day()
                .map(day -> day.getYear() >= 1990 && (latest == null || !day.isAfter(latest)))
                .orElse(false);
    }

    private void address(String url) {
        UrlDate.find(url)
                .filter(this::possible)
                .ifPresent(date -> published.add(date, key(date), 1.4, url, "the page's address", null));
    }

    /** A date in what the page says of itself: "(News of 14 January 2020)". */
    private void described() {
        String text = survey.meta("description", "og:description");
        for (DateMention mention : DateFinder.find(text.substring(0, Math.min(LONG, text.length())), language)) {
            if (mention.full() && possible(mention.date()) && mention.end() >= text.length() - 1) {
                published.add(mention.date(), key(mention.date()), 0.5, text, "ends the page's description", null);
            }
        }
    }

    private void shown(Seen seen) {
        boolean dated = seen.kind() == Kind.TIME
                || seen.kind() == Kind.LINE
                || seen.kind() == Kind.PARAGRAPH
                || (seen.kind() == Kind.DEK && seen.text().length() <= SHORT)
                || seen.kind() == Kind.DATE
                || seen.kind() == Kind.BYLINE
                || seen.kind() == Kind.AUTHOR;
        if (!dated || seen.text().length() > MOST_TEXT || survey.inList(seen.element())) {
            return;
        }
        double near = seen.kind() == Kind.LINE || seen.kind() == Kind.PARAGRAPH ? 0.6 * near(seen) : near(seen);
        String machine = seen.element().attr("datetime");
        machine = machine.isEmpty() ? seen.element().attr("content") : machine;
        String names = seen.mark() + ' ' + seen.element().attr("itemprop").toLowerCase(Locale.ROOT);
        boolean update = names.contains("modif") || names.contains("update");
        boolean sure = names.contains("publi") || seen.element().hasAttr("pubdate");
        List<DateMention> mentions = mentions(seen);
        boolean clear = machine.length() > 7 && (machine.charAt(4) == '-' || mentions.isEmpty());
        if (clear && mentions.size() <= 1) {
            boolean updated = update || (mentions.size() == 1 && mentions.get(0).cue() == DateMention.Cue.UPDATED);
            machine(updated ? modified : published, machine, near + (sure ? 1 : 0.4), "time element", seen.element());
            return;
        }
        for (DateMention mention : mentions) {
            if (mention.full() && possible(mention.date())) {
                boolean updated =
                        mention.cue() == DateMention.Cue.UPDATED || (update && mention.cue() == DateMention.Cue.NONE);
                double cue = mention.cue() == DateMention.Cue.PUBLISHED ? 0.6 : 0;
                (updated ? modified : published)
                        .add(
                                mention.date(),
                                key(mention.date()),
                                near + cue,
                                seen.text(),
                                "shown on the page",
                                seen.element());
            }
        }
    }

    /** The dates that an element shows; of a long text only the one that opens it. */
    private List<DateMention> mentions(Seen seen) {
        String text = seen.text();
        boolean marked = seen.kind() != Kind.PARAGRAPH && seen.kind() != Kind.LINE && seen.kind() != Kind.DEK;
        if (text.length() <= (marked ? LONG : SHORT)) {
            return DateFinder.find(text, language).stream()
                    .filter(mention -> marked || stands(mention, text))
                    .toList();
        }
        return DateFinder.find(text.substring(0, SHORT), language).stream()
                .filter(mention -> mention.start() < 2)
                .toList();
    }

    /** Whether a date is what a line is there for, and not told in a sentence. */
    private static boolean stands(DateMention mention, String text) {
        return mention.cue() != DateMention.Cue.NONE
                || mention.start() < 2
                || 3 * (mention.end() - mention.start()) >= text.length();
    }

    private double near(Seen seen) {
        int distance = headlineOrder < 0 ? 200 : seen.order() - headlineOrder;
        return distance > -25 && distance < 60 ? 1.6 : distance > -60 && distance < 150 ? 0.9 : 0.25;
    }

    /**
     * The date of publication: the heaviest, on the day where the publisher is. Machines are often told the time of Greenwich;
     * what readers are told of the same moment is local.
     */
    Choice.@Nullable Candidate<PartialDate> best() {
        Choice.Candidate<PartialDate> best = published.best();
        Choice.Candidate<PartialDate> printed = best == null ? null : printedLater(best);
        if (printed != null) {
            return printed;
        }
        if (best == null || !best.value().value().endsWith("Z")) {
            return best;
        }
        for (Choice.Candidate<PartialDate> other : published.candidates()) {
            if (Moments.same(other, best.value(), language)) {
                return other;
            }
        }
        for (Choice.Candidate<PartialDate> other : modified.candidates()) {
            if (other.element() == null
                    && Moments.same(other, best.value(), language)
                    && other.value().value().length() > 10) {
                return other;
            }
        }
        return best;
    }

    /**
     * The date printed near the headline, where the page shows the stated one nowhere and it is earlier: what machines are told
     * may be when the page was first made, before the article appeared, or appeared again.
     */
    private Choice.@Nullable Candidate<PartialDate> printedLater(Choice.Candidate<PartialDate> stated) {
        LocalDate day = stated.value().day().orElseThrow();
        Choice.Candidate<PartialDate> printed = null;
        for (Choice.Candidate<PartialDate> other : published.candidates()) {
            LocalDate shown = other.value().day().orElseThrow();
            if (other.element() == null) {
                continue;
            }
            if (Math.abs(ChronoUnit.DAYS.between(day, shown)) <= 1) {
                return null;
            }
            boolean near = other.weight() >= PRINTED
                    && printed == null
                    && !other.text().endsWith(":");
            printed = near ? other : printed;
        }
        return printed != null && printed.value().day().orElseThrow().isAfter(day) ? printed : null;
    }

    static String key(PartialDate date) {
        return date.day().map(LocalDate::toString).orElse(date.value());
    }
}
