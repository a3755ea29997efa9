package org.newsarchive.extract.metadata;

import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.PartialDate;

/**
 * When an article appeared and was last changed, as far as its text tells.
 *
 * @param published when it appeared
 * @param modified when it was last changed
 * @param evidence why, one entry a date that is known
 */
public record Dating(Optional<PartialDate> published, Optional<PartialDate> modified, List<Evidence> evidence) {
    /** Copies the list. */
    public Dating {
        evidence = List.copyOf(evidence);
    }
}
