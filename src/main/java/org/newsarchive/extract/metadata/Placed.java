package org.newsarchive.extract.metadata;

import org.newsarchive.article.Role;

/**
 * A line of an article with the role it plays.
 *
 * @param line its number in the source, from 1
 * @param role what it is
 * @param text its text
 */
public record Placed(int line, Role role, String text) {}
