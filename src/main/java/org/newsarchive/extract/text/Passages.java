package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.newsarchive.article.Image;
import org.newsarchive.extract.publisher.Part;
import org.newsarchive.extract.publisher.Passage;

/** The lines of a text as those who look for its publication want them: each once, with what it is to the article. */
final class Passages {
    private Passages() {}

    static List<Passage> of(Draft draft, List<Image> images) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Draft.Verdict verdict = draft.verdict(i).orElseThrow();
            if (verdict.twin().isEmpty()) {
                OptionalInt line = OptionalInt.of(draft.block(i).line());
                switch (verdict.role()) {
                    case CAPTION, CREDIT -> {}
                    default -> passages.add(new Passage(line, part(verdict), draft.text(i)));
                }
            }
        }
        for (Image image : images) {
            image.creditText().ifPresent(text -> passages.add(new Passage(OptionalInt.empty(), Part.CREDIT, text)));
            image.caption().ifPresent(text -> passages.add(new Passage(OptionalInt.empty(), Part.SUBJECT, text)));
        }
        return passages;
    }

    private static Part part(Draft.Verdict verdict) {
        if (verdict.rule().equals(ContributorRule.NAME)) {
            return Part.HELPERS;
        }
        return switch (verdict.role()) {
            case PUBLISHER -> Part.MASTHEAD;
            case BYLINE -> Part.BYLINE;
            case BIO -> Part.BIO;
            case COPYRIGHT -> Part.COPYRIGHT;
            case REGISTRATION -> Part.WALL;
            case NEWSLETTER -> Part.NEWSLETTER;
            case APP, SHOP -> Part.OFFER;
            case COMMENTS -> Part.COMMENTS;
            case CONSENT -> Part.CONSENT;
            case SHARE -> Part.SHARE;
            case RELATED, OTHER_ARTICLE -> Part.RELATED;
            case HEADLINE, KICKER, DEK, DATELINE, SECTION, KEYWORDS, CORRECTION -> Part.SUBJECT;
            case PARAGRAPH, SUBHEAD, LIST_ITEM, QUOTE, TABLE, PREFORMATTED, EMBED, ENTRY_TIME -> Part.BODY;
            default -> Part.FURNITURE;
        };
    }
}
