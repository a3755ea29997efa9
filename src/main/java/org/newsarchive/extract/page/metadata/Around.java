package org.newsarchive.extract.page.metadata;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
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

    /** Whether two elements stand in elements beside each other that share a class: two articles of an endless page. */
    static boolean alike(Element one, Element other) {
        Elements around = one.parents();
        Element outer = other;
        Element parent = other.parent();
        while (parent != null && !around.contains(parent)) {
            outer = parent;
            parent = outer.parent();
        }
        int at = around.indexOf(parent);
        Element own = at > 0 ? around.get(at - 1) : one;
        return !own.equals(one)
                && own.normalName().equals(outer.normalName())
                && own.classNames().stream().anyMatch(outer::hasClass);
    }

    /** The first element of one of these tags that an element holds or is; null where there is none. */
    static @Nullable Element first(Element outer, Set<String> tags) {
        return outer.stream()
                .filter(inner -> tags.contains(inner.normalName()))
                .findFirst()
                .orElse(null);
    }
}
