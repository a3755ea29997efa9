package org.newsarchive.extract.text;

import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bio;
import org.newsarchive.extract.metadata.Bios;
import org.newsarchive.extract.metadata.Byline;

/** What follows the text and belongs to the record: bios, tags, the date. */
final class TailRule implements Rule {
    private static final int REACH = 6;
    private static final int MOST_BYLINE = 24;
    private static final int MOST_ABOUT = 40;
    private static final float DOUBTFUL = 0.6f;
    private static final int SENTENCE = 8;

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
            if (bio.isPresent() && isAuthors(draft, i, bio.get())) {
                draft.decide(i, Role.BIO, "bio-after-text", "says who the author of the byline is");
            } else if (draft.shape(i).words <= MOST_ABOUT && aboutAuthor(draft, i)) {
                draft.decide(i, Role.BIO, "about-author", "begins with the author's name");
            } else if (isByline(draft, i)) {
                draft.decide(i, Role.BYLINE, "byline-after-text", "names the author");
            } else if (i > draft.bodyEnd() && (People.names(draft).contains(draft.text(i)) || headsBio(draft, i))) {
                draft.decide(i, Role.BYLINE, "author-again", "names the author of the byline once more");
            } else if (isKeywords(draft, i)) {
                draft.decide(i, Role.KEYWORDS, "tags", "lists topics");
            }
        }
    }

    private static boolean isAuthors(Draft draft, int i, Bio bio) {
        boolean byline = false;
        for (int j = 0; j < draft.size(); j++) {
            if (draft.is(j, Role.BYLINE)) {
                byline = true;
                if (draft.text(j).contains(bio.author().name())) {
                    return true;
                }
            }
        }
        boolean last = i >= draft.bodyEnd() && (bio.publisher().isPresent() || draft.body(i) < DOUBTFUL);
        return !byline && last;
    }

    /** After the text a line that begins with the author's name tells of the author. */
    private static boolean aboutAuthor(Draft draft, int i) {
        if (i < draft.bodyEnd() || !draft.shape(i).endsSentence) {
            return false;
        }
        return People.names(draft).stream().anyMatch(name -> draft.text(i).startsWith(name + " "));
    }

    private static boolean isByline(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean sentence = s.endsSentence && s.words >= SENTENCE && draft.body(i) >= DOUBTFUL;
        if (s.words > MOST_BYLINE || s.words < 2 || sentence) {
            return false;
        }
        Byline byline = People.byline(draft.text(i));
        return byline.cued() && !byline.people().isEmpty();
    }

    private static boolean headsBio(Draft draft, int i) {
        return i + 1 < draft.size()
                && draft.text(i + 1).startsWith(draft.text(i) + " ")
                && Bios.read(draft.text(i + 1))
                        .filter(bio -> bio.author().name().equals(draft.text(i)))
                        .isPresent();
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
