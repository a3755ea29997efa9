package org.newsarchive.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsarchive.article.Abridged;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.Role;
import org.newsarchive.markdown.BodyHtml;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.ArticlePage;

/**
 * An article as its template sees it.
 *
 * @param metadata its fields
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
        String body,
        String description,
        String jsonLd,
        Provenance provenance,
        List<Evidence> inferred,
        List<Removed> removed,
        List<String> edited,
        String extractor) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int DESCRIPTION = 120;
    private static final int QUOTE = 160;
    private static final int MOST = 4;

    /**
     * What was taken out of a source, of one kind.
     *
     * @param role the kind
     * @param passages how many stretches
     */
    public record Removed(Role role, int passages) {}

    static ArticleView of(ArticlePage page, ArchivedArticle article, Frame frame) {
        Metadata metadata = article.article().metadata();
        Markdown whole = article.article().body();
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
                BodyHtml.of(shown, setting),
                Abridged.of(SPACE.matcher(description).replaceAll(" "), DESCRIPTION),
                JsonLd.block(page, metadata, frame.addresses()),
                article.provenance(),
                article.evidence().stream()
                        .filter(e -> e.confidence() == Confidence.INFERRED)
                        .map(evidence -> shortened(evidence, reasons))
                        .toList(),
                removed(article.ledger()),
                List.copyOf(new TreeSet<>(article.edited())),
                article.extractor());
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

    private static List<Removed> removed(Ledger ledger) {
        Map<Role, Integer> kinds = new EnumMap<>(Role.class);
        for (Ledger.Entry entry : ledger.entries()) {
            if (entry.kind() == Ledger.Kind.REMOVED && entry.role() != Role.SPACE && entry.role() != Role.MARKUP) {
                kinds.merge(entry.role(), 1, Integer::sum);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new Removed(kind.getKey(), kind.getValue()))
                .toList();
    }
}
