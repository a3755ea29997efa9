package org.newsarchive.extract.text;

import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;

/** What follows the text and belongs to the record: bios, tags, the date. */
final class TailRule implements Rule {
    private static final int REACH = 6;

    @Override
    public void apply(Draft draft) {
        int end = draft.bodyEnd();
        if (end < 0) {
            return;
        }
        for (int i = Math.max(draft.bodyStart() + 1, end - 2); i < Math.min(draft.size(), end + REACH); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            Optional<Bio> bio = draft.shape(i).words <= 60 ? Bios.read(draft.text(i)) : Optional.empty();
            if (bio.isPresent() && named(draft, bio.get().author().name())) {
                draft.decide(i, Role.BIO, "bio-after-text", "says who the author of the byline is");
            } else if (isKeywords(draft, i)) {
                draft.decide(i, Role.KEYWORDS, "tags", "lists topics");
            }
        }
    }

    private static boolean named(Draft draft, String name) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.BYLINE) && draft.text(i).contains(name)) {
                return true;
            }
        }
        return draft.first(Role.BYLINE) < 0;
    }

    static boolean isKeywords(Draft draft, int i) {
        String text = draft.text(i);
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > 20 || draft.shape(i).endsSentence || draft.shape(i).words > 40) {
            return false;
        }
        Lexicon.Found found = new Lexicon.Found();
        Shape s = draft.shape(i);
        Lexicon.CUES.find(draft.shapes(), s.firstWord, s.firstWord + Math.min(s.tokens, 2), found);
        return (found.whole & Cue.KEYWORDS.bit()) != 0;
    }
}
