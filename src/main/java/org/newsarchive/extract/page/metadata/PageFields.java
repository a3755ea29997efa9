package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;

/**
 * What a page says of its article outside the body.
 *
 * @param headline the headline on the page
 * @param kicker the short line printed over it
 * @param dek the line or two under it
 * @param authors the people who wrote it
 * @param byline the line that names them, as printed
 * @param published when it appeared
 * @param modified when it was last changed
 * @param publisher the publication
 * @param section its section
 * @param keywords its topics
 * @param language a BCP 47 tag, where the page declares or its headline shows one
 * @param direction the base direction
 * @param url the page's address
 * @param leadImage the address of the lead picture
 * @param free whether the page says that it may be read without paying
 * @param copyright the copyright line
 * @param corrections correction notes
 * @param retrieved when the copy was saved
 * @param evidence why each field has its value
 * @param claims the elements that the fields were read from
 */
public record PageFields(
        Optional<String> headline,
        Optional<String> kicker,
        Optional<String> dek,
        List<Author> authors,
        Optional<String> byline,
        Optional<PartialDate> published,
        Optional<PartialDate> modified,
        Optional<String> publisher,
        Optional<String> section,
        List<String> keywords,
        Optional<String> language,
        Direction direction,
        Optional<String> url,
        Optional<String> leadImage,
        Optional<Boolean> free,
        Optional<String> copyright,
        List<String> corrections,
        Optional<PartialDate> retrieved,
        List<Evidence> evidence,
        List<Claim> claims) {
    /** Copies the lists. */
    public PageFields {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        corrections = List.copyOf(corrections);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }

    /** A builder with these fields; pictures, dateline and word count are the body's to add. */
    public Metadata.Builder toMetadata() {
        return Metadata.builder()
                .headline(headline)
                .kicker(kicker)
                .alternativeHeadline(dek)
                .author(authors)
                .byline(byline)
                .datePublished(published)
                .dateModified(modified)
                .publisher(publisher)
                .articleSection(section)
                .keywords(keywords)
                .inLanguage(language)
                .dir(direction)
                .url(url)
                .isAccessibleForFree(free)
                .copyrightNotice(copyright)
                .correction(corrections);
    }
}
