package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** What a block of the body is. */
final class BodyRole {
    private static final int MOST_HEADING = 14;

    private BodyRole() {}

    static Role of(Draft draft, int i) {
        Shape s = draft.shape(i);
        if (draft.block(i).bullet()) {
            return Role.LIST_ITEM;
        }
        boolean short1 = s.words <= MOST_HEADING && !s.endsSentence && !s.endsColon && !s.endsEllipsis;
        boolean before = i > 0 && draft.shape(i - 1).words > MOST_HEADING;
        boolean after = i + 1 < draft.size() && draft.shape(i + 1).words > MOST_HEADING && draft.body(i + 1) > 0.4f;
        boolean heading =
                short1 && before && after && !s.startsLower && s.commas <= 1 && s.letters > 0 && s.quotes != 1;
        return heading ? Role.SUBHEAD : Role.PARAGRAPH;
    }
}
