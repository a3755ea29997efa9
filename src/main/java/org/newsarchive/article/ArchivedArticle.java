package org.newsarchive.article;

import java.util.List;
import java.util.Set;

/**
 * An article in the archive, with its history: what {@code normalized/} holds of it.
 *
 * @param path where it stands
 * @param article the article, hand edits included
 * @param evidence why each field has its value
 * @param ledger where every character of the source went
 * @param provenance the source it was made from
 * @param extractor the version of Archiver that extracted it
 * @param edited the fields that were changed by hand, by their names in the record; {@code articleBody} for the text
 */
public record ArchivedArticle(
        RecordPath path,
        Article article,
        List<Evidence> evidence,
        Ledger ledger,
        Provenance provenance,
        String extractor,
        Set<String> edited) {
    /** Copies the collections. */
    public ArchivedArticle {
        evidence = List.copyOf(evidence);
        edited = Set.copyOf(edited);
    }
}
