package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.extract.metadata.Outlets;

/** "AFP", "(Port Courier with AFP)", "lee/mar (dpa)" under the last paragraph: whose text it is, and no picture's credit. */
final class AgencyRule implements Rule {
    /** Letters by which editors sign, or none. */
    private static final Pattern SIGNS = Pattern.compile("(?:\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){0,2})?");

    @Override
    public void apply(Draft draft) {
        for (int i = Math.max(1, draft.bodyEnd() + 1); i < draft.size(); i++) {
            boolean credit = draft.is(i, Role.CREDIT) || draft.is(i, Role.CAPTION);
            if (credit && draft.isOpen(i - 1) && isMark(draft, i)) {
                draft.redecide(i, Role.BYLINE, ContributorRule.NAME, "the agency whose text it is");
            }
        }
    }

    private static boolean isMark(Draft draft, int i) {
        Captioned parts = Credits.split(draft.text(i));
        return SIGNS.matcher(parts.caption()).matches()
                && (draft.shape(i).endsBracket
                        || parts.credit().filter(Outlets::isAgency).isPresent());
    }
}
