package org.newsarchive.article;

import java.util.Optional;

/**
 * A person who wrote the article.
 *
 * @param name the name as printed, without role, place or outlet
 * @param description the bio line printed with the article, if any
 */
public record Author(String name, Optional<String> description) {
    /** Rejects a blank name. */
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author needs a name");
        }
    }

    /** An author of whom only the name is printed. */
    public static Author named(String name) {
        return new Author(name, Optional.empty());
    }
}
