package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A page of which no line is known. */
record NothingPrinted() implements Printed {
    @Override
    public Optional<Line> line(String text) {
        return Optional.empty();
    }

    @Override
    public List<Line> after(Element element) {
        return List.of();
    }
}
