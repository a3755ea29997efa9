package org.newsarchive.store;

import java.util.List;
import org.newsarchive.article.Article;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Provenance;

/**
 * An article as extracted, before it is merged with what the hand made of it.
 *
 * @param article the article
 * @param evidence why each field has its value
 * @param ledger where every character of the source went, in UTF-16 code units
 * @param sourceText the decoded source that the ledger speaks of
 * @param provenance the source
 * @param extractor the version of Archiver
 */
public record Draft(
        Article article,
        List<Evidence> evidence,
        Ledger ledger,
        String sourceText,
        Provenance provenance,
        String extractor) {
    /** Copies the list. */
    public Draft {
        evidence = List.copyOf(evidence);
    }
}
