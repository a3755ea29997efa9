package org.newsarchive.extract;

import java.util.List;
import org.newsarchive.extract.page.PageReader;
import org.newsarchive.extract.text.TextReader;
import org.newsarchive.source.Source;

/** Every reader, in the order asked. */
public final class Readers {
    /** The readers; the first that accepts a format reads it. */
    public static final List<ArticleReader> ALL = List.of(new TextReader(), new PageReader());

    private Readers() {}

    /** The article in a source. */
    public static Extraction read(Source source, Recurrence recurrence) {
        for (ArticleReader reader : ALL) {
            if (reader.accepts(source.format())) {
                return reader.read(source, recurrence);
            }
        }
        throw new IllegalArgumentException("no reader for " + source.format());
    }
}
