package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Languages;
import org.newsarchive.extract.page.metadata.Seen.Kind;
import org.newsarchive.source.Source;

/** Reads a page's fields: candidates from structured data, meta tags and what is shown are weighed, field by field. */
public final class PageMetadata {
    private static final int MASTHEAD = 3;
    private static final int LEAST_NAME = 6;
    private static final String SEAM = " - ";
    private static final Set<Kind> HEADINGS = Set.of(Kind.HEADLINE, Kind.HEADLINE_CLASS, Kind.SUBHEADING);

    private final Document document;
    private final Printed printed;
    private final Survey survey;
    private final JsonNode article;
    private final Facts facts;
    private final String title;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private PageMetadata(Document document, Printed printed) {
        this.document = document;
        this.printed = printed;
        this.survey = Survey.of(document);
        this.title = Plain.spaced(document.title());
        this.article = survey.linked.article(title.isEmpty() ? survey.meta("og:title") : title);
        this.facts = new Facts(survey, article);
    }

    /** The fields of a page, whose lines are given; the document is left as it is. */
    public static PageFields read(Document document, Source source, Printed printed) {
        return new PageMetadata(document, printed).fields(source);
    }

    private PageFields fields(Source source) {
        Capture capture = Capture.of(survey, source);
        String url = capture.url().orElseGet(facts::address);
        List<String> outlets = outlets(url);
        Choice<String> headlines = HeadlineChoice.of(survey, title, article, outlets);
        Optional<String> headline = text(headlines, "headline", Role.HEADLINE);
        Element shown =
                element(headlines).or(() -> headline.flatMap(this::heading)).orElse(null);
        int at = order(shown);
        Optional<String> kicker = text(facts.kicker(headline.orElse(""), at), "kicker", Role.KICKER);
        Optional<String> dek = text(
                DekChoice.of(survey, printed, article, headline.orElse(title), shown, at),
                "alternativeHeadline",
                Role.DEK);
        String sample = sample(headline.orElse(title), dek.orElse(""));
        Optional<String> language = text(facts.language(declared(), sample), "inLanguage", Role.CAPTURE);
        List<Author> authors = authors(outlets, at);
        List<String> names = authors.stream().map(Author::name).toList();
        Optional<Seen> byline = new Credited(survey).byline(names, at);
        byline.ifPresent(seen -> claims.add(new Claim(Role.BYLINE, seen.element(), "names the authors")));
        DateChoice dates = new DateChoice(survey, language, headings(headline.orElse(title), at), capture.day());
        dates.weigh(article, url, document);
        Optional<PartialDate> published = published(dates);
        Optional<PartialDate> modified = date(dates.modified, dates.modified.best(), "dateModified");
        facts.corrections()
                .forEach(seen -> claims.add(new Claim(Role.CORRECTION, seen.element(), "a note of correction")));
        return new PageFields(
                headline,
                kicker,
                dek,
                authors,
                byline.map(Seen::text),
                published,
                modified,
                text(publisher(), "publisher", Role.PUBLISHER),
                text(facts.section(), "articleSection", Role.SECTION),
                facts.keywords(),
                language,
                Languages.direction(sample),
                filled(url),
                facts.pictures(),
                facts.free(),
                text(facts.copyright(), "copyrightNotice", Role.COPYRIGHT),
                facts.corrections().stream().map(Seen::text).distinct().toList(),
                capture.retrieved(),
                evidence,
                claims);
    }

    /** The publisher as stated; where nothing states it, what two of the masthead's picture, the window's title and the copyright line name. */
    private Choice<String> publisher() {
        Choice<String> choice = facts.publisher();
        if (choice.isEmpty()) {
            pictures("a > img[alt]")
                    .filter(title::contains)
                    .findFirst()
                    .ifPresent(name -> publisher(choice, name, "the masthead's picture and the window's title"));
        }
        if (choice.isEmpty()) {
            int dash = title.lastIndexOf(SEAM);
            String end = dash < 0 ? "" : title.substring(dash + SEAM.length());
            if (end.length() >= LEAST_NAME && holdsRights(end)) {
                publisher(choice, end, "the window's title and the copyright line");
            }
        }
        if (choice.isEmpty()) {
            pictures("img[alt]")
                    .filter(this::holdsRights)
                    .findFirst()
                    .ifPresent(name -> publisher(choice, name, "the masthead's picture and the copyright line"));
        }
        return choice;
    }

    /** What the first pictures are said to show. */
    private Stream<String> pictures(String selector) {
        return document.select(selector).stream()
                .limit(MASTHEAD)
                .map(image -> image.attr("alt").strip())
                .filter(name -> name.length() >= LEAST_NAME);
    }

    private static void publisher(Choice<String> choice, String name, String what) {
        choice.add(name, HeadlineChoice.key(name), 1, name, what, null);
    }

    private boolean holdsRights(String name) {
        return document.select(":containsOwn(©), :containsOwn(Copyright)").stream()
                .anyMatch(line -> line.ownText().contains(name));
    }

    private List<Author> authors(List<String> outlets, int headlineOrder) {
        Choice<List<String>> choice = AuthorChoice.of(survey, article, outlets, headlineOrder);
        Choice.@Nullable Candidate<List<String>> best = choice.best();
        if (best == null) {
            return List.of();
        }
        note(choice, best, "author", Role.BYLINE, String.join(", ", best.value()));
        Credited credited = new Credited(survey);
        List<Author> authors = credited.authors(best.value(), article);
        claims.addAll(credited.claims());
        return authors;
    }

    private Optional<PartialDate> published(DateChoice dates) {
        Choice.@Nullable Candidate<PartialDate> best = dates.best();
        Choice.@Nullable Candidate<PartialDate> modified = dates.modified.best();
        if (best != null || modified == null) {
            return date(dates.published, best, "datePublished");
        }
        // A page that tells only when it was changed had appeared by then.
        evidence.add(new Evidence(
                "datePublished",
                modified.value().value(),
                Evidence.Confidence.INFERRED,
                List.of(new Evidence.Clue(
                        Choice.line(modified.element()),
                        modified.text(),
                        modified.what() + "; the page states no earlier date, and it had appeared by then")),
                List.of()));
        return Optional.of(modified.value());
    }

    private Optional<PartialDate> date(
            Choice<PartialDate> choice, Choice.@Nullable Candidate<PartialDate> best, String field) {
        if (best == null) {
            return Optional.empty();
        }
        note(choice, best, field, Role.DATE, best.value().value());
        return Optional.of(best.value());
    }

    private Optional<String> text(Choice<String> choice, String field, Role role) {
        Choice.@Nullable Candidate<String> best = choice.best();
        if (best == null) {
            return Optional.empty();
        }
        note(choice, best, field, role, best.value());
        return Optional.of(best.value());
    }

    private <T> void note(Choice<T> choice, Choice.Candidate<T> winner, String field, Role role, String value) {
        evidence.add(choice.evidence(field, winner, value));
        for (Choice.Candidate<T> candidate : choice.candidates()) {
            Element element = candidate.element();
            if (element != null && candidate.key().equals(winner.key())) {
                claims.add(new Claim(role, element, candidate.what()));
            }
        }
    }

    private static Optional<Element> element(Choice<String> headlines) {
        Choice.@Nullable Candidate<String> best = headlines.best();
        return best == null
                ? Optional.empty()
                : headlines.candidates().stream()
                        .filter(candidate -> candidate.key().equals(best.key()))
                        .flatMap(candidate -> Stream.ofNullable(candidate.element()))
                        .findFirst();
    }

    /** The heading of any level that prints a headline. */
    private Optional<Element> heading(String headline) {
        String key = HeadlineChoice.key(headline);
        return survey.seen.stream()
                .filter(seen -> HEADINGS.contains(seen.kind())
                        && HeadlineChoice.key(seen.text()).equals(key))
                .map(Seen::element)
                .findFirst();
    }

    private int order(@Nullable Element element) {
        for (Seen seen : survey.seen) {
            boolean it = element == null
                    ? seen.kind() == Kind.HEADLINE
                    : seen.element().equals(element);
            if (it) {
                return seen.order();
            }
        }
        return -1;
    }

    /** Where the headline is printed, in whatever heading; where none is it, the place of the first heading. */
    private List<Integer> headings(String headline, int at) {
        String key = HeadlineChoice.key(headline);
        List<Seen> places = survey.seen.stream()
                .filter(seen -> HEADINGS.contains(seen.kind()) && opens(key, HeadlineChoice.key(seen.text())))
                .toList();
        if (places.isEmpty()) {
            return at < 0 ? List.of() : List.of(at);
        }
        survey.around(places.get(0).element());
        return places.stream().map(Seen::order).distinct().toList();
    }

    /** Whether a headline, which may still have the site's name after it, is what a heading says. */
    private static boolean opens(String headline, String heading) {
        return !heading.isEmpty() && headline.startsWith(heading) && 2 * heading.length() > headline.length();
    }

    private String declared() {
        Element html = document.firstElementChild();
        return html == null ? "" : html.attr("lang");
    }

    /** Enough of the page's text to tell its language. */
    private String sample(String headline, String dek) {
        StringBuilder sample = new StringBuilder(headline).append('\n').append(dek);
        survey.seen(Kind.PARAGRAPH).forEach(seen -> sample.append('\n').append(seen.text()));
        return sample.toString();
    }

    /** What the outlet calls itself, and its domain: none of them is a person or part of a headline. */
    private List<String> outlets(String url) {
        Set<String> names = new LinkedHashSet<>();
        publisher().candidates().forEach(name -> names.add(name.value()));
        names.add(survey.meta("apple-mobile-web-app-title"));
        names.addAll(SiteName.at(url).spoken());
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
