package org.newsarchive.extract.metadata;

import java.util.Optional;
import org.newsarchive.article.Author;

/**
 * What a line says of an author.
 *
 * @param author the name, with the line as its description
 * @param publisher the outlet that the line says the author works for
 */
public record Bio(Author author, Optional<String> publisher) {}
