package org.newsarchive.source;

import java.nio.file.Path;
import org.newsarchive.disk.Stamp;

/**
 * A file that may hold articles.
 *
 * @param path its name relative to the articles folder, with {@code /}
 * @param file where it is
 * @param format what it is taken to be written in, by its name
 * @param stamp its size and time when it was listed
 */
public record SourceFile(String path, Path file, Format format, Stamp stamp) {}
