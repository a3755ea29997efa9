package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsarchive.article.Image;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.extract.metadata.Languages;
import org.newsarchive.extract.metadata.Notices;
import org.newsarchive.extract.metadata.Publications;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** The fields that a page states plainly: the first source that has one is believed, the others are named where they differ. */
final class Facts {
    private static final int MOST_KEYWORDS = 40;
    private static final int LONGEST_KEYWORD = 80;
    private static final int LONGEST_KICKER = 60;
    private static final int MOST_PICTURES = 40;

    private final Survey survey;
    private final JsonNode article;

    Facts(Survey survey, JsonNode article) {
        this.survey = survey;
        this.article = article;
    }

    Choice<String> publisher() {
        Choice<String> choice = new Choice<>();
        JsonNode publisher = survey.linked.resolve(article.path("publisher"));
        name(choice, LinkedData.text(publisher.path("name")), 5, "JSON-LD publisher");
        name(choice, survey.meta("og:site_name"), isCompany(choice) ? 9 : 4, "meta og:site_name");
        survey.linked
                .ofType("NewsMediaOrganization")
                .forEach(body -> name(choice, LinkedData.text(body.path("name")), 2, "JSON-LD NewsMediaOrganization"));
        name(choice, survey.meta("application-name"), 1, "meta application-name");
        name(choice, survey.meta("dc.publisher", "publisher", "citation_journal_title"), 1.5, "meta publisher");
        return choice;
    }

    private void name(Choice<String> choice, String stated, double weight, String what) {
        if (!stated.isBlank()) {
            String name = SiteName.at(address()).of(stated);
            choice.add(name, HeadlineChoice.key(name), weight, stated, what, null);
        }
    }

    /** Whether the data name a company and not its paper: "Harbour Times Publishing Ltd". */
    private static boolean isCompany(Choice<String> stated) {
        return stated.candidates().stream().anyMatch(name -> Publications.isCompany(name.value()));
    }

    Choice<String> section() {
        Choice<String> choice = new Choice<>();
        add(choice, LinkedData.text(article.path("articleSection")), 4, "JSON-LD articleSection");
        add(choice, survey.meta("article:section", "parsely-section", "og:article:section"), 3, "meta article:section");
        add(choice, survey.meta("section", "cxenseparse:section", "dc.subject"), 1, "meta section");
        return choice;
    }

    /** The topics, from the first source that names any. */
    List<String> keywords() {
        List<String> tags = new ArrayList<>();
        JsonNode linked = article.path("keywords");
        if (linked.isArray()) {
            linked.forEach(one -> tags.add(LinkedData.text(one)));
        } else {
            tags.addAll(List.of(LinkedData.text(linked).split("[,;]", -1)));
        }
        if (tags.stream().allMatch(String::isBlank)) {
            tags.addAll(survey.metas("article:tag"));
        }
        for (String name : List.of("news_keywords", "parsely-tags", "keywords")) {
            if (tags.stream().allMatch(String::isBlank)) {
                tags.addAll(List.of(survey.meta(name).split("[,;]", -1)));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_KEYWORD && !tag.contains(":"))
                .limit(MOST_KEYWORDS)
                .forEach(words::add);
        return List.copyOf(words);
    }

    /** The language: as declared, unless the text is plainly in another. */
    Choice<String> language(String declared, String text) {
        Choice<String> choice = new Choice<>();
        String tag = tag(declared);
        tag = tag.isEmpty() ? tag(LinkedData.text(article.path("inLanguage"))) : tag;
        tag = tag.isEmpty() ? tag(survey.meta("og:locale", "content-language", "dc.language", "language")) : tag;
        String said = tag;
        if (!said.isEmpty()) {
            choice.add(said, said, 1, said, "the language that the page declares", null);
        }
        Languages.detect(text)
                .filter(found -> !sameLanguage(found, said))
                .ifPresent(found -> choice.add(
                        found, found, said.isEmpty() ? 1 : 2, found, "the small words and letters of the text", null));
        return choice;
    }

    private static boolean sameLanguage(String found, String declared) {
        String primary = declared.split("-", 2)[0];
        return found.equals(primary) || close(found).equals(close(primary));
    }

    /** Languages that only long texts tell apart. */
    private static String close(String language) {
        return switch (language) {
            case "no", "nb", "nn", "da" -> "scandinavian";
            case "hr", "sr", "bs", "sh", "cnr" -> "serbo-croatian";
            case "id", "ms" -> "malay";
            case "tl", "fil" -> "tagalog";
            case "iw", "he" -> "hebrew";
            case "in" -> "malay";
            default -> language;
        };
    }

    private static String tag(String declared) {
        String tag = Locale.forLanguageTag(declared.replace('_', '-').strip()).toLanguageTag();
        return tag.equals("und") || tag.startsWith("x-") ? "" : tag;
    }

    /** Whether the page says that it may be read without paying. */
    Optional<Boolean> free() {
        String free = LinkedData.text(article.path("isAccessibleForFree")).toLowerCase(Locale.ROOT);
        String tier = survey.meta("article:content_tier", "content_tier").toLowerCase(Locale.ROOT);
        if (free.equals("false") || tier.equals("locked")) {
            return Optional.of(false);
        }
        return free.equals("true") || tier.equals("free") ? Optional.of(true) : Optional.empty();
    }

    Choice<String> copyright() {
        Choice<String> choice = new Choice<>();
        for (Seen seen : survey.seen(Kind.COPYRIGHT)) {
            if (Notices.isCopyright(seen.text())) {
                choice.add(seen.text(), seen.text(), 2, seen.text(), "shown on the page", seen.element());
            }
        }
        add(choice, LinkedData.text(article.path("copyrightNotice")), 3, "JSON-LD copyrightNotice");
        add(choice, survey.meta("copyright", "dc.rights", "dcterms.rights"), 1, "meta copyright");
        return choice;
    }

    /** The short line over the headline. */
    Choice<String> kicker(String headline, int headlineOrder) {
        Choice<String> choice = new Choice<>();
        for (Seen seen : survey.seen(Kind.KICKER)) {
            int distance = seen.order() - headlineOrder;
            boolean near = headlineOrder >= 0 && distance > -20 && distance < 8;
            boolean apart = !HeadlineChoice.key(headline).contains(HeadlineChoice.key(seen.text()));
            if (near && apart && seen.text().length() <= LONGEST_KICKER) {
                choice.add(seen.text(), seen.text(), 1, seen.text(), "shown over the headline", seen.element());
            }
        }
        return choice;
    }

    /** Notes of correction. */
    List<Seen> corrections() {
        return survey.seen(Kind.CORRECTION).stream()
                .filter(seen -> Notices.isCorrection(seen.text()))
                .toList();
    }

    /** The pictures that the article's data describe with a caption, before all text. */
    List<Image> pictures() {
        JsonNode stated = article.path("image");
        List<Image> pictures = new ArrayList<>();
        for (JsonNode one : stated.isArray() ? stated : List.of(stated)) {
            JsonNode image = survey.linked.resolve(one);
            String caption = LinkedData.text(image.path("caption"));
            if (!caption.isBlank() && pictures.size() < MOST_PICTURES) {
                Captioned parts = Credits.split(caption);
                String credit = LinkedData.text(image.path("creditText"));
                pictures.add(new Image(
                        filled(parts.caption()),
                        filled(credit).or(parts::credit),
                        Optional.empty(),
                        filled(LinkedData.text(image.path("url"))),
                        0));
            }
        }
        return List.copyOf(pictures);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }

    /** The page's address; "" where it states none. */
    String address() {
        String canonical = survey.link("canonical");
        if (canonical.contains("://")) {
            return canonical;
        }
        String social = survey.meta("og:url", "twitter:url");
        if (social.contains("://")) {
            return social;
        }
        JsonNode page = article.path("mainEntityOfPage");
        String id = page.isObject() ? page.path("@id").asText("") : page.asText("");
        return id.contains("://") ? id : LinkedData.text(article.path("url"));
    }

    private static void add(Choice<String> choice, String text, double weight, String what) {
        if (!text.isBlank()) {
            choice.add(text.strip(), HeadlineChoice.key(text), weight, text, what, null);
        }
    }
}
