package org.newsarchive.page;

/**
 * An empty file whose name says all.
 *
 * @param path where it stands
 */
public record MarkerPage(SitePath path) implements Page {}
