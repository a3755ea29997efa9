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
            if (PLACEHOLDER.matcher(text).matches()) {
                draft.decide(i, Role.MARKUP, "placeholder", "a text browser's mark for what it can't show");
            } else if (ADDRESS.matcher(text).matches()
                    || (HEADING.matcher(text).matches() && leadsToAddresses(draft, i))) {
                draft.decide(i, Role.MARKUP, "link-list", "a text browser's list of addresses");
            } else if (isMenu(draft.block(i), draft.shape(i))) {
                draft.decide(i, Role.NAVIGATION, "numbered-links", "links and nothing else");
            }
        }
    }

    private static boolean leadsToAddresses(Draft draft, int i) {
        for (int next = i + 1; next < Math.min(draft.size(), i + 3); next++) {
            if (ADDRESS.matcher(draft.text(next)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenu(Block block, Shape shape) {
        return block.links() > 0 && !shape.endsSentence && shape.words <= MOST_WORDS * block.links();
    }
}
