package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bylines;

/** Lines before or after the text that credit those who helped with it: photographers of the whole, second reporters, editors, sources. */
final class ContributorRule implements Rule {
    /** The rule's name on the ledger: its lines name no authors. */
    static final String NAME = "contributors";

    private static final int HEAD = 8;
    private static final int MOST_WORDS = 25;
    private static final int MOST_SOURCE = 8;
    private static final Pattern PICTURES = Pattern.compile(
            "(?:(?:pictures|photographs|photos|photography|illustrations|graphics|video)(?: and \\w+)? by|photographies (?:de|par)|fotografías de|fotos de|fotografie di|fotos:|bilder:) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SOURCE = Pattern.compile(
            "(?:source|quelle|fuente|fonte|bron|källa|źródło|источник|kaynak|المصدر|מקור): .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = headline + 1; i < draft.size(); i++) {
            boolean outside = i < headline + HEAD || i > draft.bodyEnd();
            if (draft.isOpen(i)
                    && outside
                    && draft.shape(i).words <= MOST_WORDS
                    && isCredit(draft, i, i < headline + HEAD)) {
                draft.decide(i, Role.BYLINE, NAME, "names who else worked on the article");
            }
        }
    }

    private static boolean isCredit(Draft draft, int i, boolean head) {
        String text = draft.text(i);
        return (head && text.indexOf(' ') > 0 && PICTURES.matcher(text).matches())
                || (draft.shape(i).words <= MOST_SOURCE
                        && text.contains(": ")
                        && SOURCE.matcher(text).matches())
                || Bylines.namesHelpers(text);
    }
}
