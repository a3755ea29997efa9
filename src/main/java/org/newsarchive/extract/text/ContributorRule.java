package org.newsarchive.extract.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Contributors;

/** Lines before or after the text that credit those who helped with it: photographers of the whole, second reporters, editors, sources. */
final class ContributorRule implements Rule {
    /** The rule's name on the ledger: its lines name no authors. */
    static final String NAME = "contributors";

    private static final int HEAD = 8;
    private static final int MOST_WORDS = 30;
    private static final int MOST_CLOSING = 12;
    private static final int MOST_SOURCE = 8;
    private static final int NEAR_END = 2;
    private static final int MOST_EDITED = 12;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Who made the pictures of the whole. */
    private static final Pattern PICTURES = opening("pictures-by");
    /** Where the text stood first. */
    private static final Pattern REPRINTED = Pattern.compile(
            "^(?:(?:" + WordSets.any("reprint-subject") + ")\\b.{0,30}\\b(?:" + WordSets.any("reprint-verb") + ") (?:"
                    + WordSets.any("reprint-where") + ")|" + WordSets.any("reprint") + ")\\b.*",
            FLAGS);
    /** Whoever edited, translated or checked the text of somebody else. */
    private static final Pattern EDITED = opening("edited-by");

    private static final Pattern SOURCE = opening("source-label");

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = headline + 1; i < draft.size(); i++) {
            boolean outside = i < headline + HEAD
                    || i > draft.bodyEnd()
                    || (draft.shape(i).words <= MOST_CLOSING && isLast(draft, i));
            boolean reprinted = i > draft.bodyEnd() - NEAR_END
                    && draft.residue(i).isEmpty()
                    && REPRINTED.matcher(draft.text(i)).matches();
            if (draft.isOpen(i)
                    && (outside || reprinted)
                    && draft.shape(i).words <= MOST_WORDS
                    && (reprinted || isCredit(draft, i, i < headline + HEAD))) {
                draft.decide(i, Role.BYLINE, NAME, "names who else worked on the article");
            }
        }
    }

    /** Whether no paragraph follows but what tells of the author. */
    private static boolean isLast(Draft draft, int i) {
        return IntStream.rangeClosed(i + 1, draft.bodyEnd())
                .noneMatch(j -> draft.isOpen(j)
                        && draft.body(j) >= draft.cut()
                        && draft.readings().bio(j).isEmpty());
    }

    /** Whether another line of the head names somebody: then the editor is no author. */
    private static boolean isSignedElsewhere(Draft draft, int i) {
        for (int k = draft.first(Role.HEADLINE) + 1; k < Math.min(draft.size(), draft.bodyStart() + 1); k++) {
            if (k != i
                    && draft.shape(k).words <= MOST_WORDS
                    && draft.residue(k).isEmpty()
                    && !EDITED.matcher(draft.text(k)).matches()
                    && !draft.readings().byline(k).fullNames().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The paper that a line names as its source: "Quelle: Hafenzeitung". */
    static Optional<String> source(String line) {
        return SOURCE.matcher(line).matches()
                ? Optional.of(line.substring(line.indexOf(':') + 1).strip()).filter(OwnName::isPaper)
                : Optional.empty();
    }

    private static Pattern opening(String set) {
        return Pattern.compile("^(?:" + WordSets.any(set) + ")(?: ?:)? .{3,}", FLAGS);
    }

    private static boolean isCredit(Draft draft, int i, boolean head) {
        String text = draft.text(i);
        return (draft.residue(i).isEmpty() && REPRINTED.matcher(text).matches())
                || (draft.shape(i).words <= MOST_EDITED
                        && EDITED.matcher(text).matches()
                        && isSignedElsewhere(draft, i))
                || (head && text.indexOf(' ') > 0 && PICTURES.matcher(text).matches())
                || (draft.shape(i).words <= MOST_SOURCE
                        && text.contains(": ")
                        && SOURCE.matcher(text).matches())
                || Contributors.areNamed(text);
    }
}
