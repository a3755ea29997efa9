package org.newsarchive.extract.text;

import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.extract.metadata.Outlets;

/** "AFP", "(Port Courier with AFP)" under the last paragraph: whose text it is, and no picture's credit. */
final class AgencyRule implements Rule {
    @Override
    public void apply(Draft draft) {
        for (int i = Math.max(1, draft.bodyEnd() + 1); i < draft.size(); i++) {
            if (draft.is(i, Role.CREDIT) && draft.isOpen(i - 1) && isMark(draft, i)) {
                draft.redecide(i, Role.BYLINE, ContributorRule.NAME, "the agency whose text it is");
            }
        }
    }

    private static boolean isMark(Draft draft, int i) {
        Captioned parts = Credits.split(draft.text(i));
        return parts.caption().isBlank()
                && (draft.shape(i).endsBracket
                        || parts.credit().filter(Outlets::isAgency).isPresent());
    }
}
