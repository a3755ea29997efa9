package org.newsarchive.extract.page;

import java.util.Optional;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

/** Reads pages for tests. */
final class Pages {
    private Pages() {}

    static Extraction read(String html) {
        Source source =
                new Source("page.html", Format.HTML, html, "utf-8", "0".repeat(64), Optional.empty(), Optional.empty());
        return new PageReader().read(source, Recurrence.NONE);
    }
}
