package org.newsarchive.page;

import java.util.Optional;

/**
 * A name on an article's page.
 *
 * @param name the name as printed
 * @param path the page that lists its articles, if it has one
 */
public record Named(String name, Optional<SitePath> path) {}
