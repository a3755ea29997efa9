package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Image;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Pictures whose captions no block shows: the page's data or an element's attributes describe them. */
final class Described {
    /** What the names of attributes end in that hold captions: "data-caption", "data-c-caption", "data-sub-html". */
    private static final List<String> CAPTIONS = List.of("caption", "-legend", "-sub-html");

    private static final List<String> CREDITS = List.of("credit", "credits", "-copyright", "-photographer");
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
            Optional<Element> holder = beside(at);
            for (int up = 0; up < UP && at != null && holder.isEmpty(); up++) {
                holder = text(at, CAPTIONS).isPresent() ? Optional.of(at) : Optional.empty();
                at = at.parent();
            }
            if (holder.isPresent()) {
                String caption = text(holder.get(), CAPTIONS).orElse("");
                seen = seen == null ? new HashSet<>(known.get()) : seen;
                if (seen.add(letters(caption))) {
                    found.add(picture(medium, caption, text(holder.get(), CREDITS), address));
                }
            }
        }
        return found;
    }

    /** The element right after a picture that shows nothing but what a style sheet makes of its attributes. */
    private static Optional<Element> beside(Element image) {
        Element next = image.nextElementSibling();
        boolean empty = next != null && next.childNodeSize() == 0;
        return next != null && empty && text(next, CAPTIONS).isPresent() ? Optional.of(next) : Optional.empty();
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

    private static Optional<String> text(Element element, List<String> names) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            if (attribute.getKey().startsWith("data-")
                    && names.stream().anyMatch(attribute.getKey()::endsWith)
                    && value.length() >= LEAST
                    && value.length() <= LONGEST
                    && value.indexOf('{') < 0) {
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
