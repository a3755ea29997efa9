package org.newsarchive.extract;

import java.util.List;
import org.newsarchive.article.Article;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Problem;
import org.newsarchive.article.Provenance;

/**
 * What came of one source.
 *
 * @param article the article
 * @param evidence why each field has its value, one entry a field, in the order of the fields
 * @param ledger where every character of the source went
 * @param provenance the source
 * @param problems doubts worth telling
 */
public record Extraction(
        Article article, List<Evidence> evidence, Ledger ledger, Provenance provenance, List<Problem> problems) {
    /** Copies the lists. */
    public Extraction {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
