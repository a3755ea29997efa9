package org.newsarchive.article;

import java.util.List;
import java.util.Set;

/**
 * An article in the archive, with its history: what {@code normalized/} holds of it.
 *
 * @param path where it stands
 * @param formerPaths where it stood before; the site redirects from there
 * @param article the article, hand edits included
 * @param evidence why each field has its value
 * @param ledger where every character of the source went
 * @param provenance the source it was made from
 * @param extractor the version of Archiver that extracted it
 * @param edited the fields that were changed by hand, by their names in the record; {@code articleBody} for the text
 */
public record ArchivedArticle(
        RecordPath path,
        List<RecordPath> formerPaths,
        Article article,
        List<Evidence> evidence,
        Ledger ledger,
        Provenance provenance,
        String extractor,
        Set<String> edited) {
    /** Copies the collections. */
    public ArchivedArticle {
        formerPaths = List.copyOf(formerPaths);
        evidence = List.copyOf(evidence);
        edited = Set.copyOf(edited);
    }
}
