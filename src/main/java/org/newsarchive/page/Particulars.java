package org.newsarchive.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.Role;

/**
 * What an article's page tells of it besides its text: so much of its record that the page needs no other part.
 *
 * @param metadata its fields
 * @param provenance its source
 * @param inferred the fields that do not stand in the source as such, with what speaks for them
 * @param removed what was taken out of the source
 * @param edited the fields that were changed by hand, in alphabetical order
 * @param extractor the version of Archiver that read it
 */
public record Particulars(
        Metadata metadata,
        Provenance provenance,
        List<Evidence> inferred,
        List<Removed> removed,
        List<String> edited,
        String extractor) {
    /** Copies the lists. */
    public Particulars {
        inferred = List.copyOf(inferred);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }

    /**
     * What was taken out of a source, of one kind.
     *
     * @param role the kind
     * @param passages how many stretches
     */
    public record Removed(Role role, int passages) {}

    /** Those of an article. */
    public static Particulars of(ArchivedArticle article) {
        return new Particulars(
                article.article().metadata(),
                article.provenance(),
                article.evidence().stream()
                        .filter(e -> e.confidence() == Confidence.INFERRED)
                        .toList(),
                removed(article.ledger()),
                List.copyOf(new TreeSet<>(article.edited())),
                article.extractor());
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
