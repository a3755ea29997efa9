package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;

/** What text browsers write for links: rows of numbered ones are menus, and the addresses at the end are markup. */
final class LinkRule implements Rule {
    /** How many words a link of a menu has at most. */
    private static final int MOST_WORDS = 5;

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}\\. (?:https?|ftp|mailto|file|javascript):\\S*");
    private static final Pattern HEADING = Pattern.compile("References|(?:Visible|Hidden) links:?");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[(?:INLINE|IMAGE|LINK|EMBED|USEMAP|[\\w-]+\\.(?:gif|jpe?g|png))]|\\((?:BUTTON|IMAGE)\\)|IFRAME:.*");

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            String text = draft.text(i);
            if (!draft.isOpen(i)) {
                continue;
            }
            if (isPlaceholder(text)) {
                draft.decide(i, Role.MARKUP, "placeholder", "a text browser's mark for what it can't show");
            } else if (isAddress(text) || (isHeading(text) && leadsToAddresses(draft, i))) {
                draft.decide(i, Role.MARKUP, "link-list", "a text browser's list of addresses");
            } else if (isMenu(draft.block(i), draft.shape(i))) {
                draft.decide(i, Role.NAVIGATION, "numbered-links", "links and nothing else");
            }
        }
    }

    // Nearly all lines begin otherwise, and no expression need be tried on them.
    private static boolean isPlaceholder(String text) {
        return begins(text, "[(I") && PLACEHOLDER.matcher(text).matches();
    }

    private static boolean isAddress(String text) {
        return begins(text, "0123456789") && ADDRESS.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return begins(text, "RVH") && HEADING.matcher(text).matches();
    }

    private static boolean begins(String text, String firsts) {
        return !text.isEmpty() && firsts.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean leadsToAddresses(Draft draft, int i) {
        for (int next = i + 1; next < Math.min(draft.size(), i + 3); next++) {
            if (isAddress(draft.text(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenu(Block block, Shape shape) {
        return block.links() > 0 && !shape.endsSentence && shape.words <= MOST_WORDS * block.links();
    }
}
