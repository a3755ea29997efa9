package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsarchive.article.Article;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Problem;
import org.newsarchive.article.Role;
import org.newsarchive.article.WordCount;
import org.newsarchive.extract.ArticleReader;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.MarkdownWriter;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads the article out of a web page. */
public final class PageReader implements ArticleReader {
    @Override
    public boolean accepts(Format format) {
        return format == Format.HTML;
    }

    @Override
    public Extraction read(Source source, Recurrence recurrence) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
        Segments segments = Segmenter.of(document);
        PageSurvey survey = new PageSurvey(document, segments, StructuredBody.of(document));
        float[] scores = BlockModel.score(segments, survey);
        List<Block> kept = segments.blocks().stream()
                .filter(b -> scores[b.index] >= 0.5 && survey.earlierTwins(b) == 0)
                .toList();
        MarkdownWriter writer = new MarkdownWriter();
        new Layout(new InlineText(base(document, source)), kept).write(writer, kept, segments.root());
        Markdown body = writer.toMarkdown();
        Metadata metadata = Metadata.builder()
                .headline(Optional.of(
                        survey.headline() < 0
                                ? document.title()
                                : segments.blocks().get(survey.headline()).text))
                .url(source.url())
                .wordCount(WordCount.of(PlainText.of(body)))
                .build();
        List<Problem> problems = new ArrayList<>();
        if (kept.isEmpty()) {
            problems.add(
                    Problem.warning(source.path(), "no article text was found on this page", "look at it with `why`"));
        }
        List<Evidence> evidence = List.of();
        return new Extraction(
                new Article(metadata, body),
                evidence,
                ledger(source, segments, survey, kept),
                source.provenance(Optional.empty()),
                problems);
    }

    private static String base(Document document, Source source) {
        Element base = document.head().selectFirst("base[href]");
        return base == null ? source.url().orElse("") : base.attr("href");
    }

    private static Ledger ledger(Source source, Segments segments, PageSurvey survey, List<Block> kept) {
        PageLedger ledger = new PageLedger(source.text().length());
        List<Block> rest = new ArrayList<>(segments.blocks());
        rest.removeAll(kept);
        ledger.residue(
                rest,
                rest.stream()
                        .map(b -> Residue.role(b, survey.phrases(b).opening()))
                        .toList());
        if (survey.headline() >= 0) {
            ledger.block(
                    segments.blocks().get(survey.headline()),
                    Ledger.Kind.METADATA,
                    Role.HEADLINE,
                    "headline",
                    "the headline");
        }
        for (Block block : kept) {
            ledger.block(block, Ledger.Kind.BODY, Layout.role(block), "block-scores", "part of the article");
        }
        return ledger.build();
    }
}
