package org.newsarchive.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsarchive.article.Abridged;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Provenance;
import org.newsarchive.markdown.BodyHtml;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.ArticlePage;
import org.newsarchive.page.Particulars;

/**
 * An article as its template sees it.
 *
 * @param metadata its fields
 * @param notes its notes of correction; one that the text itself has is not among them, and stays where it was printed
 * @param body its text as HTML
 * @param description what it says in one or two lines
 * @param jsonLd its schema.org data block
 * @param provenance its source
 * @param inferred the fields that do not stand in the source as such, with what speaks for them
 * @param removed what was taken out of the source
 * @param edited the fields that were changed by hand, in alphabetical order
 * @param extractor the version of Archiver that read it
 */
public record ArticleView(
        Metadata metadata,
        List<String> notes,
        String body,
        String description,
        String jsonLd,
        Provenance provenance,
        List<Evidence> inferred,
        List<Particulars.Removed> removed,
        List<String> edited,
        String extractor) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int DESCRIPTION = 120;
    private static final int QUOTE = 160;
    private static final int MOST = 4;

    static ArticleView of(ArticlePage page, Particulars particulars, Markdown whole, Frame frame) {
        Metadata metadata = particulars.metadata();
        Markdown shown = page.excerpt() ? Excerpt.of(whole) : whole;
        boolean foreign = frame.messages().isForeign(page.card());
        BodyHtml.Setting setting = new BodyHtml.Setting(
                frame.messages().text("picture.gone"),
                foreign ? frame.messages().tag() : "",
                foreign ? frame.messages().dir() : "",
                figure -> picture(page, figure));
        Reasons reasons = new Reasons(frame.messages());
        String description = page.card().dek().orElseGet(() -> PlainText.of(Excerpt.of(whole)));
        return new ArticleView(
                metadata,
                notes(metadata, shown),
                BodyHtml.of(shown, setting),
                Abridged.of(SPACE.matcher(description).replaceAll(" "), DESCRIPTION),
                JsonLd.block(page, metadata, frame.addresses()),
                particulars.provenance(),
                particulars.inferred().stream()
                        .map(evidence -> shortened(evidence, reasons))
                        .toList(),
                particulars.removed(),
                particulars.edited(),
                particulars.extractor());
    }

    private static List<String> notes(Metadata metadata, Markdown shown) {
        String text = metadata.correction().isEmpty() ? "" : PlainText.of(shown);
        return metadata.correction().stream()
                .filter(note -> !text.contains(note))
                .toList();
    }

    private static Optional<BodyHtml.Picture> picture(ArticlePage page, int figure) {
        return page.photos().stream()
                .filter(photo -> photo.figure() == figure)
                .findFirst()
                .map(photo -> new BodyHtml.Picture(
                        photo.copies(page.card().path()).stream()
                                .map(copy ->
                                        new BodyHtml.Copy(copy.path().from(page.path()), copy.width(), copy.height()))
                                .toList(),
                        photo.alt()));
    }

    private static Evidence shortened(Evidence evidence, Reasons reasons) {
        return new Evidence(
                evidence.field(),
                reasons.value(evidence.value()),
                evidence.confidence(),
                evidence.clues().stream()
                        .limit(MOST)
                        .map(clue -> new Evidence.Clue(
                                clue.line(), Abridged.of(clue.text(), QUOTE), reasons.told(clue.what())))
                        .toList(),
                evidence.rejected().stream()
                        .limit(MOST)
                        .map(lost -> new Evidence.Rejected(reasons.value(lost.value()), reasons.told(lost.why())))
                        .toList());
    }
}
