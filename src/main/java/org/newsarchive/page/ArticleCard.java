package org.newsarchive.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.article.Abridged;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Mark;
import org.newsarchive.markdown.PlainText;

/**
 * What lists, feeds and indexes need to know of an article, without its text: small, so that a whole archive's cards fit in memory.
 *
 * @param path where the article stands
 * @param former where it stood before
 * @param headline the headline; where the source has none, the first words of the text
 * @param dek the line or two under the headline
 * @param date when it appeared
 * @param inferred whether the date follows from other things and is not stated
 * @param authors who wrote it
 * @param publisher the publication
 * @param section the section
 * @param keywords the topics that the source names
 * @param place the place of writing
 * @param language a BCP 47 tag
 * @param dir the base direction of its text
 * @param words how many words its text has
 * @param url the address of the source
 * @param truncated whether the copy was cut off by a wall
 * @param pictures the pictures whose files it names
 * @param trace what it was made from
 */
public record ArticleCard(
        RecordPath path,
        List<RecordPath> former,
        String headline,
        Optional<String> dek,
        Optional<PartialDate> date,
        boolean inferred,
        List<Author> authors,
        Optional<String> publisher,
        Optional<String> section,
        List<String> keywords,
        Optional<String> place,
        Optional<String> language,
        Direction dir,
        int words,
        Optional<String> url,
        boolean truncated,
        List<Pictured> pictures,
        Trace trace) {
    private static final int LABEL = 80;
    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’ -]*");

    /** Copies the lists. */
    public ArticleCard {
        former = List.copyOf(former);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        pictures = List.copyOf(pictures);
    }

    /**
     * What a card was made from. Not part of what lists show, so that a changed text leaves them alone.
     *
     * @param digest a fingerprint of the whole record
     * @param sketch what the text is about
     */
    public record Trace(String digest, Sketch sketch) {}

    /**
     * The card of an article.
     *
     * @param digest a fingerprint of its whole record
     */
    public static ArticleCard of(ArchivedArticle article, String digest) {
        Metadata metadata = article.article().metadata();
        String text = PlainText.of(article.article().body());
        String headline = metadata.headline().orElseGet(() -> label(text, article.path()));
        return new ArticleCard(
                article.path(),
                article.formerPaths(),
                headline,
                metadata.alternativeHeadline(),
                metadata.datePublished(),
                inferred(article.evidence()),
                metadata.author(),
                metadata.publisher(),
                metadata.articleSection(),
                metadata.keywords(),
                metadata.dateline().flatMap(ArticleCard::place),
                metadata.inLanguage(),
                metadata.dir(),
                metadata.wordCount(),
                metadata.url().filter(ArticleCard::isWebAddress),
                metadata.isAccessibleForFree().map(free -> !free).orElse(false),
                Pictured.of(article.article()),
                new Trace(digest, Sketch.of(headline + "\n" + text)));
    }

    /** Adds all that shows of it; written out, without reflection, since each build asks it of each article. */
    void addTo(Mark sum) {
        sum.add(path.value()).add(former.size());
        former.forEach(old -> sum.add(old.value()));
        sum.add(headline)
                .add(inferred ? 1 : 0)
                .add(words)
                .add(truncated ? 1 : 0)
                .add(dir.name());
        add(dek, sum);
        add(date.map(PartialDate::value), sum);
        sum.add(authors.size());
        for (Author author : authors) {
            sum.add(author.name());
            add(author.description(), sum);
        }
        add(publisher, sum);
        add(section, sum);
        sum.add(keywords.size());
        keywords.forEach(sum::add);
        add(place, sum);
        add(language, sum);
        add(url, sum);
        sum.add(pictures.size());
        pictures.forEach(
                picture -> sum.add(picture.figure()).add(picture.name()).add(picture.alt()));
    }

    private static void add(Optional<String> text, Mark sum) {
        sum.add(text.isPresent() ? 1 : 0);
        if (text.isPresent()) {
            sum.add(text.get());
        }
    }

    /** The page of the article. */
    public SitePath page() {
        return SitePath.of(path);
    }

    /** A file beside the page, such as {@code .md}. */
    public SitePath file(String extension) {
        return SitePath.of(path, extension);
    }

    private static boolean inferred(List<Evidence> evidence) {
        return evidence.stream()
                .anyMatch(e -> e.field().equals("datePublished") && e.confidence() == Confidence.INFERRED);
    }

    private static String label(String text, RecordPath path) {
        String first = text.lines().findFirst().orElse("").strip();
        if (first.isEmpty()) {
            return path.slug().replace('-', ' ');
        }
        return Abridged.of(first, LABEL);
    }

    /** A dateline opens with its place; agency, date and dash follow. */
    private static Optional<String> place(String dateline) {
        Matcher matcher = PLACE.matcher(dateline.strip());
        return matcher.lookingAt()
                ? Optional.of(matcher.group().replaceAll("[ -]+$", "")).filter(p -> !p.isEmpty())
                : Optional.empty();
    }

    private static boolean isWebAddress(String url) {
        return url.matches("(?i)https?://[^\\s\"<>\\\\^`{|}]+");
    }
}
