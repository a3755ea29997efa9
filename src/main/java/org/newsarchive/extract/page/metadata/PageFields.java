package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Image;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Role;

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
 * @param pictures those that the page's data describe with a caption
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
        List<Image> pictures,
        Optional<Boolean> free,
        Optional<String> copyright,
        List<String> corrections,
        Optional<PartialDate> retrieved,
        List<Evidence> evidence,
        List<Claim> claims) {
    private static final int OPENING = 60;

    /** Copies the lists. */
    public PageFields {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        pictures = List.copyOf(pictures);
        corrections = List.copyOf(corrections);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }

    /** These fields with the headline as it stands on the page; the one before carried the site's name. */
    public PageFields withHeadline(String shown) {
        List<Evidence> reasons = new ArrayList<>();
        for (Evidence reason : evidence) {
            if (reason.field().equals("headline")) {
                List<Evidence.Rejected> rejected = new ArrayList<>(reason.rejected());
                rejected.add(
                        new Evidence.Rejected(reason.value(), "carries the site's name; the page shows it without"));
                reasons.add(new Evidence("headline", shown, reason.confidence(), reason.clues(), rejected));
            } else {
                reasons.add(reason);
            }
        }
        return with(Optional.of(shown), dek, authors, byline, copyright, reasons);
    }

    /** These fields with a dek that stands on the page between headline and byline. */
    public PageFields withDek(String line, Element element) {
        List<Evidence> reasons = new ArrayList<>(evidence);
        reasons.removeIf(reason -> reason.field().equals("alternativeHeadline"));
        Evidence.Clue clue = new Evidence.Clue(OptionalInt.empty(), line, "shown under the headline");
        reasons.add(new Evidence("alternativeHeadline", line, Evidence.Confidence.STATED, List.of(clue), List.of()));
        List<Claim> more = new ArrayList<>(claims);
        more.add(new Claim(Role.DEK, element, clue.what()));
        return with(headline, Optional.of(line), authors, byline, copyright, reasons, more);
    }

    /**
     * These fields without a dek that the page does not print, or that is the text's first paragraph.
     *
     * @param inBody the elements of the body's blocks
     * @param shows whether the page shows its text, so that a dek would be shown too
     */
    public PageFields withoutDekOfBody(String text, Set<Element> inBody, boolean shows) {
        List<Claim> deks =
                claims.stream().filter(claim -> claim.role() == Role.DEK).toList();
        boolean paragraph = deks.stream().anyMatch(claim -> inBody.contains(claim.element()));
        boolean unprinted = deks.isEmpty() && shows;
        if (dek.isEmpty()
                || !(paragraph
                        || unprinted
                        || dek.filter(line -> opens(text, line)).isPresent())) {
            return this;
        }
        List<Evidence> reasons = evidence.stream()
                .filter(reason -> !reason.field().equals("alternativeHeadline"))
                .toList();
        return with(headline, Optional.empty(), authors, byline, copyright, reasons);
    }

    /** Whether a text's first paragraph begins with a line and goes on: then the line was cut out of it for machines. */
    private static boolean opens(String text, String line) {
        String paragraph = HeadlineChoice.key(text.lines().findFirst().orElse(""));
        String key = HeadlineChoice.key(line);
        return paragraph.length() > key.length()
                && paragraph.startsWith(key.substring(0, Math.min(key.length(), OPENING)));
    }

    /** These fields with authors that a line of the page names. */
    public PageFields withByline(String line, List<Author> named) {
        List<Evidence> reasons = new ArrayList<>(evidence);
        String names = String.join(", ", named.stream().map(Author::name).toList());
        Evidence.Clue clue =
                new Evidence.Clue(OptionalInt.empty(), line, "the line over the text that names the author");
        reasons.add(new Evidence("author", names, Evidence.Confidence.STATED, List.of(clue), List.of()));
        return with(headline, dek, named, Optional.of(line), copyright, reasons);
    }

    /** These fields with what the lines under the text say of the authors, and of the rights where nothing else does. */
    public PageFields withClosing(List<Author> described, Optional<String> rights) {
        if (copyright.isPresent() || rights.isEmpty()) {
            return with(headline, dek, described, byline, copyright, evidence);
        }
        List<Evidence> reasons = new ArrayList<>(evidence);
        Evidence.Clue clue = new Evidence.Clue(OptionalInt.empty(), rights.get(), "the line under the text");
        reasons.add(
                new Evidence("copyrightNotice", rights.get(), Evidence.Confidence.STATED, List.of(clue), List.of()));
        return with(headline, dek, described, byline, rights, reasons);
    }

    private PageFields with(
            Optional<String> title,
            Optional<String> deck,
            List<Author> people,
            Optional<String> line,
            Optional<String> rights,
            List<Evidence> reasons) {
        return with(title, deck, people, line, rights, reasons, claims);
    }

    private PageFields with(
            Optional<String> title,
            Optional<String> deck,
            List<Author> people,
            Optional<String> line,
            Optional<String> rights,
            List<Evidence> reasons,
            List<Claim> made) {
        return new PageFields(
                title,
                kicker,
                deck,
                people,
                line,
                published,
                modified,
                publisher,
                section,
                keywords,
                language,
                direction,
                url,
                pictures,
                free,
                rights,
                corrections,
                retrieved,
                reasons,
                made);
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
