package org.newsarchive.search;

import java.util.List;
import java.util.Optional;

/**
 * What the search finds of one article, and shows of it.
 *
 * @param headline the headline, plain
 * @param summary the dek or the first sentence, plain; shown where no better sentence is known
 * @param authors their names
 * @param topics section and keywords
 * @param publication who published it
 * @param language BCP 47 tag; absent, words are taken as they stand
 * @param text the body, plain
 */
public record SearchDocument(
        String headline,
        String summary,
        List<String> authors,
        List<String> topics,
        Optional<String> publication,
        Optional<String> language,
        String text) {
    /** Copies the lists. */
    public SearchDocument {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }
}
