package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;

/**
 * Whom a property of linked data names.
 *
 * @param people the people, in order
 * @param organisations the outlets and agencies
 */
record LinkedAuthors(Set<String> people, Set<String> organisations) {
    private static final int DEEPEST = 3;

    /** Those that a property names, which may be a text, an object, a reference or a list of them. */
    static LinkedAuthors of(JsonNode property, LinkedData linked, List<String> outlets) {
        LinkedAuthors authors = new LinkedAuthors(new LinkedHashSet<>(), new LinkedHashSet<>());
        authors.gather(property, linked, outlets, 0);
        return authors;
    }

    private void gather(JsonNode author, LinkedData linked, List<String> outlets, int depth) {
        if (author.isArray() && depth < DEEPEST) {
            author.forEach(one -> gather(one, linked, outlets, depth + 1));
            return;
        }
        JsonNode node = linked.resolve(author);
        JsonNode name = node.isObject() ? node.path("name") : node;
        if (name.isArray() && depth < DEEPEST) {
            name.forEach(one -> gather(one, linked, outlets, depth + 1));
            return;
        }
        Byline read = Bylines.value(LinkedData.text(name), outlets);
        boolean organisation =
                LinkedData.hasType(node, "Organization") || LinkedData.hasType(node, "NewsMediaOrganization");
        if (organisation && read.people().size() <= 1) {
            organisations.add(LinkedData.text(name));
            organisations.remove("");
            return;
        }
        people.addAll(read.people());
        organisations.addAll(read.organisations());
    }
}
