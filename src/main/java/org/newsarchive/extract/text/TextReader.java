package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Article;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Problem;
import org.newsarchive.extract.ArticleReader;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads an article out of text that a page was flattened to. */
public final class TextReader implements ArticleReader {
    @Override
    public boolean accepts(Format format) {
        return format == Format.TEXT;
    }

    @Override
    public Extraction read(Source source, Recurrence recurrence) {
        return finish(source, recurrence, Draft.of(Wrapping.blocks(Lines.of(source.text()))));
    }

    /** Decides what the model left open, and writes the record. */
    static Extraction finish(Source source, Recurrence recurrence, Draft draft) {
        for (Rule rule : Rules.inOrder(recurrence)) {
            rule.apply(draft);
        }
        Body body = Body.of(draft);
        Fields fields = new Fields(source, draft, body);
        Metadata metadata = fields.metadata();
        Markdown markdown = body.markdown();
        List<Evidence> evidence = fields.evidence();
        Ledger ledger = Account.of(source, draft);
        List<Problem> problems = new ArrayList<>();
        if (body.paragraphs().isEmpty()) {
            problems.add(Problem.warning(
                    source.path(), "no article text was found in it", "check that the file holds an article"));
        }
        return new Extraction(
                new Article(metadata, markdown), evidence, ledger, source.provenance(Optional.empty()), problems);
    }
}
