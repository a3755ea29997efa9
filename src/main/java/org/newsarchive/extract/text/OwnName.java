package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Publications;

/** The name by which a page speaks of itself around the article: "Why you can trust the Harbour Post", "Support the Harbour Post". */
final class OwnName {
    private static final String NAME =
            "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}&.-]*){0,4})";
    /** What only the page itself says to its readers, and what its reporters write of themselves. */
    private static final Pattern SAYS = Pattern.compile(
            "(?:^(?:why you can trust|support|recommended (?:from|by)|keep reading|continue reading|thank you for reading|read) "
                    + "|\\b(?:to keep reading|to continue reading|for reading|told) )(?-i:" + NAME
                    + ")(?:['’]s\\b|[.,!:]|$| (?:in|on|that|by) )",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_CHARS = 400;

    private OwnName() {}

    /** A line that names the paper, and the name in it. */
    record Mention(int line, String name) {}

    /** The first line around the article that says it, where another line says it too. */
    static Optional<Mention> in(Draft draft) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.text(i).length() <= MOST_CHARS || draft.is(i, Role.PARAGRAPH)) {
                Matcher says = SAYS.matcher(draft.text(i));
                while (says.find()) {
                    String name = says.group(1).replaceFirst("['’]s$", "").replaceFirst("\\.$", "");
                    mentions.add(new Mention(i, name));
                }
            }
        }
        for (Mention mention : mentions) {
            boolean around = draft.verdict(mention.line())
                    .filter(verdict -> verdict.role().place() == Role.Place.RESIDUE)
                    .isPresent();
            boolean again = mentions.stream()
                    .anyMatch(other ->
                            other.line() != mention.line() && other.name().equals(mention.name()));
            if (around && again && Publications.mayBe(mention.name())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
