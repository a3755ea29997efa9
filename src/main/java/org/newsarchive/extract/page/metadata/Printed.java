package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The lines that a page shows. */
public interface Printed {
    /**
     * A line or paragraph, or a few that belong together.
     *
     * @param text its text
     * @param elements for each, the innermost element that holds it
     */
    record Line(String text, List<Element> elements) {
        /** Copies the list, which holds one or more. */
        public Line {
            elements = List.copyOf(elements);
        }

        /** The first element. */
        Element element() {
            return elements.get(0);
        }
    }

    /** The first line, or the first few together, that says the same as a text, or begins with it where the text is long; case and marks don't count. */
    Optional<Line> line(String text);

    /** The next few lines after the one that an element holds; none where it holds none. */
    List<Line> after(Element element);
}
