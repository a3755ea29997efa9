package org.newsarchive.article;

/**
 * One news article as the archive holds it: what it says of itself, and its text.
 *
 * @param metadata the article's fields, by their schema.org names
 * @param body the text in reading order, figures at their places, without headline and dek
 */
public record Article(Metadata metadata, Markdown body) {}
