package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.MachineDates;

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

    /** Tags that may as well state the day of the last change, or of the copy; a time printed by the headline beats them. */
    private static final Set<String> VAGUE = Set.of("dc.date", "dcterms.date", "date", "time");

    private static final double VAGUELY = 1.8;

    private static final int LONG = 400;

    private final Survey survey;
    private final Optional<String> language;
    private final List<Integer> headlines;
    private final @Nullable LocalDate latest;
    final Choice<PartialDate> published = new Choice<>();
    final Choice<PartialDate> modified = new Choice<>();

    DateChoice(Survey survey, Optional<String> language, List<Integer> headlines, @Nullable LocalDate latest) {
        this.survey = survey;
        this.language = language;
        this.headlines = headlines;
        this.latest = latest;
    }

    void weigh(JsonNode article, String url, Element root) {
        machine(published, LinkedData.text(article.path("datePublished")), 4, "JSON-LD datePublished", null);
        machine(published, LinkedData.text(article.path("dateCreated")), 1, "JSON-LD dateCreated", null);
        machine(modified, LinkedData.text(article.path("dateModified")), 3, "JSON-LD dateModified", null);
        for (int i = 0; i < PUBLISHED.size(); i++) {
            String tag = PUBLISHED.get(i);
            double weight = i < 20 ? 3 : VAGUE.contains(tag) ? VAGUELY : 2;
            machine(published, survey.meta(tag), weight, "meta " + tag, null);
        }
        for (String tag : MODIFIED) {
            machine(modified, survey.meta(tag), 2, "meta " + tag, null);
        }
        address(url);
        boolean own = new ShownDates(survey, language, headlines, this::possible).weigh(published, modified);
        Choice.Candidate<PartialDate> best = published.best();
        if (modified.isEmpty() && (best == null || (best.element() != null && !own))) {
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

    /**
     * The date of publication: the heaviest, on the day where the publisher is. Machines are often told the time of Greenwich;
     * what readers are told of the same moment is local.
     */
    Choice.@Nullable Candidate<PartialDate> best() {
        Choice.Candidate<PartialDate> best = published.best();
        if (best != null && copied(best)) {
            return null;
        }
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

    /** Whether all that speaks for a date are vague tags, and the change that is printed near the headline is older. */
    private boolean copied(Choice.Candidate<PartialDate> best) {
        return published.candidates().stream()
                        .filter(one -> one.key().equals(best.key()))
                        .allMatch(one -> one.weight() <= VAGUELY)
                && modified.candidates().stream()
                        .anyMatch(one -> one.element() != null
                                && one.weight() >= ShownDates.PRINTED
                                && one.key().compareTo(best.key()) < 0);
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
            boolean near = other.weight() >= ShownDates.PRINTED
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
