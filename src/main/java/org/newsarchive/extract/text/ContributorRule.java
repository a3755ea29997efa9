package org.newsarchive.extract.text;

import java.util.regex.Pattern;
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
        int last = lastParagraph(draft);
        for (int i = headline + 1; i < draft.size(); i++) {
            boolean head = i < headline + HEAD;
            boolean outside = head || i > draft.bodyEnd() || (i >= last && draft.shape(i).words <= MOST_CLOSING);
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_WORDS
                    && (((outside || i > draft.bodyEnd() - NEAR_END) && isReprinted(draft, i))
                            || (outside && isCredit(draft, i, head))
                            || (draft.shape(i).words <= MOST_CLOSING && Contributors.areSurelyNamed(draft.text(i))))) {
                draft.decide(i, Role.BYLINE, NAME, "names who else worked on the article");
            }
        }
    }

    /** The last paragraph but for what tells of the author; -1 where there is none. */
    private static int lastParagraph(Draft draft) {
        int last = draft.bodyEnd();
        while (last >= 0
                && !(draft.isOpen(last)
                        && draft.body(last) >= draft.cut()
                        && draft.readings().bio(last).isEmpty())) {
            last--;
        }
        return last;
    }

    private static boolean isReprinted(Draft draft, int i) {
        return draft.residue(i).isEmpty() && REPRINTED.matcher(draft.text(i)).matches();
    }

    /** Whether another line of the head names somebody: then the editor is no author. */
    private static boolean isSignedElsewhere(Draft draft, int i) {
        for (int k = draft.first(Role.HEADLINE) + 1; k < Math.min(draft.size(), draft.bodyStart() + 1); k++) {
            if (k != i
                    && draft.shape(k).words <= MOST_WORDS
                    && draft.residue(k).isEmpty()
                    && !isEdited(draft.text(k))
                    && !draft.readings().byline(k).fullNames().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern opening(String set) {
        return Pattern.compile("^(?:" + WordSets.any(set) + ")(?: ?:)? .{3,}", FLAGS);
    }

    private static boolean isEdited(String line) {
        return EDITED.matcher(line).matches();
    }

    private static boolean isCredit(Draft draft, int i, boolean head) {
        String text = draft.text(i);
        return (draft.shape(i).words <= MOST_EDITED && isEdited(text) && isSignedElsewhere(draft, i))
                || (head && PICTURES.matcher(text).matches())
                || (draft.shape(i).words <= MOST_SOURCE
                        && text.contains(": ")
                        && SOURCE.matcher(text).matches())
                || Contributors.areNamed(text);
    }
}
