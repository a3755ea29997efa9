package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Author;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Gives authors their bio lines, and finds the byline as it is printed. */
final class Credited {
    private static final int LONGEST_BYLINE = 150;
    private static final int SHORTEST_BIO = 40;

    private final Survey survey;
    private final List<Claim> claims = new ArrayList<>();

    Credited(Survey survey) {
        this.survey = survey;
    }

    /** The elements that bios were read from. */
    List<Claim> claims() {
        return claims;
    }

    /** The authors with what the page says of them. */
    List<Author> authors(List<String> names, JsonNode article) {
        return names.stream().map(name -> new Author(name, bio(name, article))).toList();
    }

    private Optional<String> bio(String name, JsonNode article) {
        for (Seen seen : survey.seen) {
            boolean candidate = seen.kind() == Kind.BIO || seen.kind() == Kind.PARAGRAPH || seen.kind() == Kind.AUTHOR;
            if (candidate && seen.text().length() >= SHORTEST_BIO && tells(seen, name)) {
                claims.add(new Claim(Role.BIO, seen.element(), "says who the author is"));
                return Optional.of(seen.text());
            }
        }
        return linked(name, article.path("author"));
    }

    private static boolean tells(Seen seen, String name) {
        if (!seen.text().startsWith(name)) {
            return false;
        }
        return Bios.read(seen.text())
                .filter(bio -> bio.author().name().equals(name))
                .isPresent();
    }

    private Optional<String> linked(String name, JsonNode author) {
        if (author.isArray()) {
            for (JsonNode one : author) {
                Optional<String> description = one.isArray() ? Optional.empty() : linked(name, one);
                if (description.isPresent()) {
                    return description;
                }
            }
            return Optional.empty();
        }
        JsonNode node = survey.linked.resolve(author);
        String description = LinkedData.text(node.path("description"));
        boolean his = LinkedData.text(node.path("name")).contains(name);
        return his && description.length() >= SHORTEST_BIO ? Optional.of(description) : Optional.empty();
    }

    /** The shortest shown line that names all authors, the first such near the headline. */
    Optional<Seen> byline(List<String> names, int headlineOrder) {
        Seen best = null;
        for (Seen seen : survey.seen) {
            boolean line = (seen.kind() == Kind.BYLINE || seen.kind() == Kind.AUTHOR)
                    && seen.text().length() <= LONGEST_BYLINE;
            boolean near = headlineOrder < 0 || Math.abs(seen.order() - headlineOrder) < LONGEST_BYLINE;
            if (line && near && !names.isEmpty() && names.stream().allMatch(seen.text()::contains)) {
                boolean better = best == null || (seen.kind() == Kind.BYLINE && best.kind() == Kind.AUTHOR);
                best = better ? seen : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
