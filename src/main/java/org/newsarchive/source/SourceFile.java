package org.newsarchive.source;

import java.nio.file.Path;

/**
 * A file that may hold articles.
 *
 * @param path its name relative to the articles folder, with {@code /}
 * @param file where it is
 * @param format what it is taken to be written in, by its name
 * @param size bytes
 * @param modified last change, in milliseconds since the epoch
 */
public record SourceFile(String path, Path file, Format format, long size, long modified) {}
