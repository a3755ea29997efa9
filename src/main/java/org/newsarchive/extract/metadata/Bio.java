package org.newsarchive.extract.metadata;

import org.newsarchive.article.Author;

/**
 * What a line says of an author.
 *
 * @param author the name, with the line as its description
 * @param employed whether the line seems to say for whom the author works
 * @param press whether the line says that the author works in the press, as any reporter's does; an expert's does not
 */
public record Bio(Author author, boolean employed, boolean press) {}
