package org.newsarchive.extract.page.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The nearest elements of given tags: what selectors would find too, but they are read anew for each question. */
final class Around {
    private Around() {}

    /** The innermost element of one of these tags that holds an element or is it; null where none does. */
    static @Nullable Element of(Element inner, Set<String> tags) {
        Element at = inner;
        while (at != null && !tags.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    /** The first element of one of these tags that an element holds or is; null where there is none. */
    static @Nullable Element first(Element outer, Set<String> tags) {
        return outer.stream()
                .filter(inner -> tags.contains(inner.normalName()))
                .findFirst()
                .orElse(null);
    }
}
