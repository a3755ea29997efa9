package org.newsarchive.extract.page.metadata;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;

/** Reads whom an element names that may be a byline. */
final class ShownByline {
    private static final Set<String> BREAK = Set.of("br");
    private static final int LONGEST = 60;

    private ShownByline() {}

    /** A byline of two lines may name the role or the paper under the name. */
    static Byline read(Seen seen, Collection<String> outlets) {
        Byline whole = Bylines.read(seen.text(), outlets);
        Element broken = Around.first(seen.element(), BREAK);
        Node above = broken == null ? null : broken.previousSibling();
        String first = above instanceof TextNode node
                ? Plain.spaced(node.getWholeText()).strip()
                : above instanceof Element element ? Plain.text(element, LONGEST) : "";
        Byline name = Bylines.read(first, outlets);
        if (whole.people().size() > 1
                || name.people().size() != 1
                || !Byline.isFullName(name.people().get(0))
                || !seen.text().startsWith(first + " ")) {
            return whole;
        }
        String under = seen.text().substring(first.length() + 1);
        boolean another = Bylines.read(under, outlets).people().equals(List.of(under));
        return another ? whole : new Byline(name.people(), List.of(), whole.cued());
    }
}
