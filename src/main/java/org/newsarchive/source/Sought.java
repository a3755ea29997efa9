package org.newsarchive.source;

/**
 * What was looked for beside a source.
 *
 * @param address the relative address
 * @param found whether there was a file
 */
public record Sought(String address, boolean found) {}
