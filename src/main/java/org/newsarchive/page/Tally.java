package org.newsarchive.page;

/**
 * A name with its page and how many articles are listed there.
 *
 * @param name the author, topic, publication or place; or the letter that names begin with
 * @param path the page
 * @param count how many articles (or, for a letter, names)
 */
public record Tally(String name, SitePath path, int count) {}
