package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Image;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Pictures whose captions no block shows: the page's data or an element's attributes describe them. */
final class Described {
    private static final List<String> CAPTIONS = List.of(
            "data-caption",
            "data-image-caption",
            "data-img-caption",
            "data-photo-caption",
            "data-figcaption",
            "data-legend",
            "data-sub-html");
    private static final List<String> CREDITS = List.of(
            "data-credit",
            "data-credits",
            "data-image-credit",
            "data-photo-credit",
            "data-copyright",
            "data-photographer");
    private static final List<String> SOURCES =
            List.of("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset");
    private static final int UP = 3;
    private static final int LEAST = 8;
    private static final int LONGEST = 600;

    private Described() {}

    /** The pictures of an article that stands in the page's data, as the data describe them. */
    static List<Pictures.Placed> stated(List<Image> images, Address address) {
        return images.stream()
                .map(image -> new Pictures.Placed(
                        image.caption(),
                        image.creditText(),
                        image.alt(),
                        image.contentUrl().flatMap(address::ofPicture),
                        0,
                        List.of()))
                .toList();
    }

    /**
     * The pictures with captions in attributes.
     *
     * @param media those of the article
     * @param known the letters of what is shown as caption already; few pages need to be asked
     */
    static List<Pictures.Placed> inAttributes(List<Medium> media, Supplier<Set<String>> known, Address address) {
        List<Pictures.Placed> found = new ArrayList<>();
        Set<String> seen = null;
        for (Medium medium : media) {
            Element at = medium.element();
            for (int up = 0; up < UP && at != null; up++) {
                Optional<String> caption = text(at, CAPTIONS);
                if (caption.isPresent()) {
                    seen = seen == null ? new HashSet<>(known.get()) : seen;
                    if (seen.add(letters(caption.get()))) {
                        found.add(picture(medium, caption.get(), text(at, CREDITS), address));
                    }
                    break;
                }
                at = at.parent();
            }
        }
        return found;
    }

    private static Pictures.Placed picture(Medium medium, String caption, Optional<String> credit, Address address) {
        Captioned parts = credit.isPresent() ? new Captioned(caption, credit) : Credits.split(caption);
        String alt = medium.element().attr("alt").strip();
        return new Pictures.Placed(
                Optional.of(parts.caption()).filter(text -> !text.isEmpty()),
                parts.credit().map(Described::uncued),
                Optional.of(alt).filter(text -> !text.isEmpty()),
                source(medium.element(), address),
                medium.before(),
                List.of());
    }

    private static String uncued(String credit) {
        Captioned parts = Credits.split(credit);
        return parts.caption().isEmpty() ? parts.credit().orElse(credit) : credit;
    }

    private static Optional<String> text(Element element, List<String> attributes) {
        for (String name : attributes) {
            String value = element.attr(name).strip();
            if (value.length() >= LEAST && value.length() <= LONGEST && value.indexOf('{') < 0) {
                String text = value.indexOf('<') < 0
                        ? value
                        : Jsoup.parseBodyFragment(value).text().strip();
                boolean words = Words.count(text) > 1 && !text.contains("://");
                if (words) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** A text's letters and digits, to find the same text again. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Where a picture lies. */
    static Optional<String> source(Element image, Address address) {
        for (String attribute : SOURCES) {
            String value = image.attr(attribute).strip();
            if (attribute.endsWith("srcset") && value.indexOf(' ') > 0) {
                value = value.substring(0, value.indexOf(' '));
            }
            Optional<String> target = address.ofPicture(value);
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }
}
