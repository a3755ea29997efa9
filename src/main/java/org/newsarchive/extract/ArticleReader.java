package org.newsarchive.extract;

import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads sources of one format. To add a format, implement this and name it in {@link Readers#ALL}. */
public interface ArticleReader {
    /** Whether this reader reads that format. */
    boolean accepts(Format format);

    /** The article in a source. Never fails on content: what can't be read as an article yields an empty body and a problem. */
    Extraction read(Source source, Recurrence recurrence);
}
