package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** Reads a page's fields. */
public final class PageMetadata {
    private final Survey survey;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private PageMetadata(Survey survey) {
        this.survey = survey;
    }

    /** The fields of a page; the document is left as it is. */
    public static PageFields read(Document document, Source source) {
        return new PageMetadata(Survey.of(document)).fields(document, source);
    }

    private PageFields fields(Document document, Source source) {
        String title = document.title();
        Capture capture = Capture.of(survey, source);
        String url = capture.url().orElseGet(() -> address());
        List<String> outlets = outlets(url);
        JsonNode article = survey.linked.article(title.isEmpty() ? survey.meta("og:title") : title);
        Optional<String> language = language(document, article);
        Choice<String> headlines = HeadlineChoice.of(survey, title, LinkedData.text(article.path("headline")), outlets);
        Choice.@Nullable Candidate<String> headline = headlines.best();
        note(headlines, headline, "headline", Role.HEADLINE, headline == null ? "" : headline.value());
        int at = order(headline == null ? null : headline.element());
        Choice<String> deks = DekChoice.of(survey, article, headline == null ? title : headline.value(), at);
        Choice.@Nullable Candidate<String> dek = deks.best();
        note(deks, dek, "alternativeHeadline", Role.DEK, dek == null ? "" : dek.value());
        Choice<List<String>> authors = AuthorChoice.of(survey, article, outlets, at);
        Choice.@Nullable Candidate<List<String>> people = authors.best();
        note(authors, people, "author", Role.BYLINE, people == null ? "" : String.join(", ", people.value()));
        DateChoice dates = new DateChoice(survey, language, at, capture.day());
        dates.weigh(article, url, document);
        Choice.@Nullable Candidate<PartialDate> published = dates.best();
        note(
                dates.published,
                published,
                "datePublished",
                Role.DATE,
                published == null ? "" : published.value().value());
        Choice.@Nullable Candidate<PartialDate> modified = dates.modified.best();
        if (published == null && modified != null) {
            published = modified;
            evidence.add(onlyChange(modified));
        }
        note(
                dates.modified,
                modified,
                "dateModified",
                Role.DATE,
                modified == null ? "" : modified.value().value());
        return new PageFields(
                headline == null ? Optional.empty() : Optional.of(headline.value()),
                Optional.empty(),
                dek == null ? Optional.empty() : Optional.of(dek.value()),
                people == null
                        ? List.of()
                        : people.value().stream().map(Author::named).toList(),
                Optional.empty(),
                published == null ? Optional.empty() : Optional.of(published.value()),
                modified == null ? Optional.empty() : Optional.of(modified.value()),
                outlets.isEmpty() ? Optional.empty() : Optional.of(outlets.get(0)),
                filled(survey.meta("article:section")),
                List.of(),
                language,
                Languages.direction(headline == null ? title : headline.value()),
                filled(url),
                filled(survey.meta("og:image")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                capture.retrieved(),
                evidence,
                claims);
    }

    /** A page that tells only when it was changed had appeared by then. */
    private static Evidence onlyChange(Choice.Candidate<PartialDate> modified) {
        Evidence.Clue clue = new Evidence.Clue(
                Choice.line(modified.element()),
                modified.text(),
                modified.what() + "; the page states no other date, and it had appeared by then");
        return new Evidence(
                "datePublished", modified.value().value(), Evidence.Confidence.INFERRED, List.of(clue), List.of());
    }

    private String address() {
        String canonical = survey.link("canonical");
        return canonical.contains("://") ? canonical : survey.meta("og:url", "twitter:url");
    }

    private List<String> outlets(String url) {
        Set<String> names = new LinkedHashSet<>();
        survey.linked.ofType("NewsMediaOrganization").forEach(node -> names.add(LinkedData.text(node.path("name"))));
        names.add(survey.meta("og:site_name"));
        names.add(survey.meta("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"));
        int scheme = url.indexOf("://");
        if (scheme > 0) {
            int end = url.indexOf('/', scheme + 3);
            String host =
                    url.substring(scheme + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
            host = host.startsWith("www.") ? host.substring(4) : host;
            names.add(host);
            int dot = host.indexOf('.');
            names.add(dot > 0 ? host.substring(0, dot) : host);
        }
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private Optional<String> language(Document document, JsonNode article) {
        Element html = document.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang");
        declared = declared.isBlank() ? LinkedData.text(article.path("inLanguage")) : declared;
        declared = declared.isBlank() ? survey.meta("og:locale", "content-language", "dc.language") : declared;
        return filled(declared.replace('_', '-').strip());
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

    private <T> void note(
            Choice<T> choice, Choice.@Nullable Candidate<T> winner, String field, Role role, String value) {
        if (winner == null) {
            return;
        }
        evidence.add(choice.evidence(field, winner, value));
        for (Choice.Candidate<T> candidate : choice.candidates()) {
            Element element = candidate.element();
            if (element != null && candidate.key().equals(winner.key())) {
                claims.add(new Claim(role, element, field + " of the article"));
            }
        }
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
