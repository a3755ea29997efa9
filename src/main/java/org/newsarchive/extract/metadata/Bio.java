package org.newsarchive.extract.metadata;

import java.util.Optional;
import org.newsarchive.article.Author;

/**
 * What a line says of an author.
 *
 * @param author the name, with the line as its description
 * @param publisher the outlet that the line says the author works for
 * @param press whether the line says that the author works in the press, as any reporter's does; an expert's does not
 */
public record Bio(Author author, Optional<String> publisher, boolean press) {}
