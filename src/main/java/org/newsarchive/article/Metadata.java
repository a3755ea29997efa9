package org.newsarchive.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article, by the names of schema.org NewsArticle. A field without evidence is absent.
 *
 * @param headline the headline on the page, without a site's suffix
 * @param kicker the short line printed over the headline (Archiver's own name; schema.org has none)
 * @param alternativeHeadline the dek: the line or two under the headline
 * @param author the people who wrote it, in printed order
 * @param byline the line that names them, as printed
 * @param datePublished when it first appeared, local to the publisher
 * @param dateModified when it was last changed, where the source says so
 * @param dateline the place, and the date if any, that opens the text
 * @param publisher the name of the publication
 * @param articleSection the section or department
 * @param keywords topics named by the source
 * @param inLanguage a BCP 47 tag
 * @param dir the base direction of the text
 * @param url the address of the source
 * @param image pictures in order of appearance, the lead picture first
 * @param isAccessibleForFree false where the copy was cut off by a wall
 * @param copyrightNotice the copyright line as printed
 * @param correction correction and update notes as printed
 * @param wordCount words of the body; in scripts without spaces, characters
 */
public record Metadata(
        Optional<String> headline,
        Optional<String> kicker,
        Optional<String> alternativeHeadline,
        List<Author> author,
        Optional<String> byline,
        Optional<PartialDate> datePublished,
        Optional<PartialDate> dateModified,
        Optional<String> dateline,
        Optional<String> publisher,
        Optional<String> articleSection,
        List<String> keywords,
        Optional<String> inLanguage,
        Direction dir,
        Optional<String> url,
        List<Image> image,
        Optional<Boolean> isAccessibleForFree,
        Optional<String> copyrightNotice,
        List<String> correction,
        int wordCount) {
    /** Copies the lists. */
    public Metadata {
        author = List.copyOf(author);
        keywords = List.copyOf(keywords);
        image = List.copyOf(image);
        correction = List.copyOf(correction);
    }

    /** A builder with every field absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects fields; blank text counts as absent. Not safe for use by several threads. */
    public static final class Builder {
        private Optional<String> headline = Optional.empty();
        private Optional<String> kicker = Optional.empty();
        private Optional<String> alternativeHeadline = Optional.empty();
        private final List<Author> author = new ArrayList<>();
        private Optional<String> byline = Optional.empty();
        private Optional<PartialDate> datePublished = Optional.empty();
        private Optional<PartialDate> dateModified = Optional.empty();
        private Optional<String> dateline = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> articleSection = Optional.empty();
        private final List<String> keywords = new ArrayList<>();
        private Optional<String> inLanguage = Optional.empty();
        private Direction dir = Direction.LTR;
        private Optional<String> url = Optional.empty();
        private final List<Image> image = new ArrayList<>();
        private Optional<Boolean> isAccessibleForFree = Optional.empty();
        private Optional<String> copyrightNotice = Optional.empty();
        private final List<String> correction = new ArrayList<>();
        private int wordCount;

        private Builder() {}

        public Builder headline(Optional<String> text) {
            headline = filled(text);
            return this;
        }

        public Builder kicker(Optional<String> text) {
            kicker = filled(text);
            return this;
        }

        public Builder alternativeHeadline(Optional<String> text) {
            alternativeHeadline = filled(text);
            return this;
        }

        public Builder author(List<Author> authors) {
            author.addAll(authors);
            return this;
        }

        public Builder byline(Optional<String> text) {
            byline = filled(text);
            return this;
        }

        public Builder datePublished(Optional<PartialDate> date) {
            datePublished = date;
            return this;
        }

        public Builder dateModified(Optional<PartialDate> date) {
            dateModified = date;
            return this;
        }

        public Builder dateline(Optional<String> text) {
            dateline = filled(text);
            return this;
        }

        public Builder publisher(Optional<String> name) {
            publisher = filled(name);
            return this;
        }

        public Builder articleSection(Optional<String> text) {
            articleSection = filled(text);
            return this;
        }

        public Builder keywords(List<String> texts) {
            keywords.addAll(texts);
            return this;
        }

        public Builder inLanguage(Optional<String> tag) {
            inLanguage = filled(tag);
            return this;
        }

        public Builder dir(Direction direction) {
            dir = direction;
            return this;
        }

        public Builder url(Optional<String> address) {
            url = filled(address);
            return this;
        }

        public Builder image(List<Image> images) {
            image.addAll(images);
            return this;
        }

        public Builder isAccessibleForFree(Optional<Boolean> free) {
            isAccessibleForFree = free;
            return this;
        }

        public Builder copyrightNotice(Optional<String> text) {
            copyrightNotice = filled(text);
            return this;
        }

        public Builder correction(List<String> texts) {
            correction.addAll(texts);
            return this;
        }

        public Builder wordCount(int words) {
            wordCount = words;
            return this;
        }

        /** The metadata collected so far. */
        public Metadata build() {
            return new Metadata(
                    headline,
                    kicker,
                    alternativeHeadline,
                    author,
                    byline,
                    datePublished,
                    dateModified,
                    dateline,
                    publisher,
                    articleSection,
                    keywords,
                    inLanguage,
                    dir,
                    url,
                    image,
                    isAccessibleForFree,
                    copyrightNotice,
                    correction,
                    wordCount);
        }

        private static Optional<String> filled(Optional<String> text) {
            return text.map(String::strip).filter(t -> !t.isEmpty());
        }
    }
}
