package org.newsarchive.extract.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Role;

/** Lines of which the model is in doubt, and which stand amid the text: sentences, subheads and rows that the text goes on around. */
final class Amid {
    private static final float CUT_WITHIN = 0.2f;
    private static final float CUT_SENTENCE = 0.12f;
    private static final float CUT_HEADING = 0.08f;
    private static final float CUT_HEADING_DENSE = 0.12f;
    private static final float CUT_LEADING = 0.1f;
    private static final float CUT_ENDED = 0.08f;
    private static final float SURE = 0.5f;
    private static final float CUT_WALLED = 0.16f;
    private static final int MOST_HEADING = 6;
    private static final int MOST_QUOTED = 12;
    private static final int MOST_LABEL = 3;
    private static final int LEAST_PHRASE = 4;
    private static final int MOST_PHRASE = 12;
    private static final int LEAST_CLOSING = 5;
    private static final int LEAST_LAST = 3;
    private static final int MOST_QUESTION = 9;
    private static final int MOST_VERSE = 6;
    private static final int MOST_TEASERS = 6;
    private static final int MOST_TEASER = 20;
    private static final float STANDS_OUT = 1.4f;
    private static final int LEAST_WALLED = 8;
    private static final int LEAST_PARAGRAPH = 15;
    private static final Set<Role> ENDS =
            Set.of(Role.BIO, Role.BYLINE, Role.COPYRIGHT, Role.CORRECTION, Role.KEYWORDS, Role.DATE);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)] \\p{Lu}.*");
    private static final Set<Role> AMONG_TEXT = Set.of(
            Role.CAPTION,
            Role.CREDIT,
            Role.PLAYER,
            Role.ADVERTISEMENT,
            Role.SHARE,
            Role.NEWSLETTER,
            Role.CONSENT,
            Role.FORM);

    private Amid() {}

    /** Whether a block stands between paragraphs, or ends the text, and nothing speaks against it. */
    static boolean keeps(Draft draft, int i) {
        return (draft.body(i) >= CUT_WITHIN && isPhrase(draft.shape(i)) && within(draft, i))
                || isSentence(draft, i)
                || goesOn(draft, i)
                || heads(draft, i)
                || closes(draft, i);
    }

    /** Neither a label nor a whole paragraph: those that are text the model knows better. */
    private static boolean isPhrase(Shape s) {
        return s.words >= LEAST_PHRASE && s.words <= MOST_PHRASE;
    }

    private static boolean within(Draft draft, int i) {
        return i > draft.bodyStart()
                && !isTitled(draft, i)
                && i < textEnd(draft)
                && isText(draft, pastVerse(draft, i, -1))
                && isText(draft, pastVerse(draft, i, 1))
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    /** The next block on one side, past the lines of a verse that the model takes for text no more than this one. */
    private static int pastVerse(Draft draft, int i, int step) {
        int at = beside(draft, i, step);
        for (int lines = 1; lines < MOST_VERSE && at > 0 && at < draft.size() - 1 && isVerse(draft, at); lines++) {
            at += step;
        }
        return at;
    }

    /** A short line with a mark at its end, as titles of other articles have none. */
    private static boolean isVerse(Draft draft, int i) {
        String text = draft.text(i);
        return draft.isOpen(i)
                && draft.body(i) >= CUT_WITHIN
                && draft.shape(i).words <= MOST_PHRASE
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && (endsLine(text) || endsLine(draft.text(i - 1)));
    }

    private static boolean endsLine(String text) {
        return ",;.!?…—،؛؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a block was taken for text, or will be. */
    private static boolean isText(Draft draft, int i) {
        return draft.verdict(i)
                .map(verdict -> verdict.kind() == Ledger.Kind.BODY)
                .orElse(draft.body(i) >= draft.cut());
    }

    /** "Video" right over it: the line is the title of what is played. */
    private static boolean isTitled(Draft draft, int i) {
        Shape label = draft.shape(i - 1);
        return draft.block(i).gap() == 0
                && !draft.shape(i).endsSentence
                && draft.is(i - 1, Role.PLAYER)
                && label.words <= MOST_LABEL
                && label.letters > 0
                && !label.endsSentence;
    }

    /** The last block of the text, as far as it is told. */
    private static int textEnd(Draft draft) {
        int end = draft.size() - 1;
        while (end > draft.bodyEnd() && (draft.isOpen(end) || !isText(draft, end))) {
            end--;
        }
        return end;
    }

    /**
     * A whole sentence within the text, on one side of which the text goes on at once, or after a picture and the like; one
     * that leads to the next by a colon, between both.
     */
    private static boolean isSentence(Draft draft, int i) {
        Shape s = draft.shape(i);
        return i > draft.bodyStart()
                && i + 1 < draft.size()
                && draft.body(i) >= CUT_SENTENCE
                && !s.endsEllipsis
                && !s.address
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && draft.block(i).links() == 0
                && (isWhole(draft, i) || leadsOn(draft, i));
    }

    private static boolean isWhole(Draft draft, int i) {
        return draft.shape(i).endsSentence
                && draft.shape(i).words >= LEAST_WALLED
                && i < textEnd(draft)
                && (isText(draft, beside(draft, i, -1)) || isText(draft, beside(draft, i, 1)));
    }

    /** "It says, as dictated:", with text over it, and under it text or a quotation. */
    private static boolean leadsOn(Draft draft, int i) {
        int next = beside(draft, i, 1);
        return draft.shape(i).endsColon
                && draft.shape(i).words >= LEAST_CLOSING
                && isText(draft, beside(draft, i, -1))
                && (isText(draft, next) || (draft.shape(next).startsQuote && draft.shape(next).endsSentence));
    }

    /** A sentence right after the last paragraph: articles end on short ones. */
    private static boolean closes(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean ended = i + 1 < draft.size()
                && ENDS.contains(draft.verdict(i + 1).map(Draft.Verdict::role).orElse(Role.PARAGRAPH));
        boolean walled = i + 1 < draft.size() && draft.residue(i + 1).isPresent() && s.words >= LEAST_WALLED;
        return isLast(draft, i)
                && draft.body(i) >= (ended ? CUT_ENDED : walled ? CUT_WALLED : CUT_WITHIN)
                && s.words >= (ended ? LEAST_LAST : LEAST_CLOSING)
                && s.endsSentence
                && !s.address
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    /** Whether nothing but pictures and the like stands between a block and the end of the text so far. */
    private static boolean isLast(Draft draft, int i) {
        int before = i - 1;
        while (before > draft.bodyEnd() && isAmongText(draft, before)) {
            before--;
        }
        return before == draft.bodyEnd()
                || (before > draft.bodyEnd()
                        && draft.verdict(before)
                                .filter(verdict -> verdict.role().place() == Role.Place.BODY)
                                .isPresent());
    }

    /** A few words between two paragraphs. */
    private static boolean heads(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean likely = draft.body(i) >= (draft.block(i).gap() > 0 ? CUT_HEADING : CUT_HEADING_DENSE);
        if (!likely || i <= draft.bodyStart()) {
            return false;
        }
        boolean asks = CueRule.asks(draft.text(i));
        int before = beside(draft, i, -1);
        while (before > draft.bodyStart()
                && ((isApart(draft, i) && draft.is(before, Role.RELATED))
                        || (i - before <= MOST_TEASERS && standsOut(draft, i, before)))) {
            before = beside(draft, before, -1);
        }
        boolean parted = isApart(draft, i) || i - before > 1;
        return (within(draft, i) || (parted && isText(draft, before) && isText(draft, beside(draft, i, 1))))
                && s.words <= (s.startsQuote ? MOST_QUOTED : asks ? MOST_QUESTION : MOST_HEADING)
                && (!(s.startsLower || s.startsDigit) || isNext(draft, i))
                && (!s.endsSentence || s.startsQuote || asks)
                && !s.endsColon
                && s.separators + s.numbers - (isNext(draft, i) ? 1 : 0) == 0
                && draft.residue(i).isEmpty()
                && draft.block(i).links() == 0
                && !labelsPicture(draft, i)
                && !endsGroup(draft, i)
                && isParagraph(draft, before)
                && (isParagraph(draft, beside(draft, i, 1)) || isItem(draft, i + 1));
    }

    /** Whether the model takes a line rather for text than one over it that is none, as subheads under teasers. */
    private static boolean standsOut(Draft draft, int i, int other) {
        return draft.body(i) >= CUT_WITHIN
                && !isText(draft, other)
                && draft.shape(other).words <= MOST_TEASER
                && draft.body(i) >= draft.body(other) * STANDS_OUT;
    }

    private static boolean isItem(Draft draft, int i) {
        return i < draft.size() && draft.block(i).bullet() && draft.shape(i).words >= LEAST_PHRASE;
    }

    /** Whether blank lines part a block from the lines around it: a list over it is none of its own. */
    private static boolean isApart(Draft draft, int i) {
        return i > draft.bodyStart()
                && i < textEnd(draft)
                && draft.block(i).gap() > 0
                && draft.block(i + 1).gap() > 0
                && draft.block(i - 1).gap() == 0;
    }

    /** "3. Ask Keith", where "2. Stop calling it that" stands in the text; "1. The fog", where "2." stands further on. */
    static boolean isNext(Draft draft, int i) {
        Matcher number = NUMBERED.matcher(draft.text(i));
        if (!draft.shape(i).startsDigit || !number.matches()) {
            return false;
        }
        int at = Integer.parseInt(number.group(1));
        String mark = draft.text(i).substring(number.end(1), number.end(1) + 1);
        return at == 1
                ? IntStream.range(i + 2, Math.max(i + 2, draft.bodyEnd()))
                        .anyMatch(j -> draft.text(j).startsWith(2 + mark)
                                && NUMBERED.matcher(draft.text(j)).matches()
                                && draft.body(j) >= CUT_HEADING)
                : IntStream.range(draft.bodyStart(), i)
                        .anyMatch(j -> draft.text(j).startsWith(at - 1 + mark) && isText(draft, j));
    }

    private static boolean isParagraph(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.endsSentence && s.words >= (draft.body(i) >= SURE ? LEAST_CLOSING : LEAST_PARAGRAPH);
    }

    /** Whether a line closes those over it, with a blank line under it: subheads stand apart, or over their paragraph. */
    private static boolean endsGroup(Draft draft, int i) {
        return draft.block(i).gap() == 0 && draft.block(i + 1).gap() > 0;
    }

    /** "Image" over its caption. */
    private static boolean labelsPicture(Draft draft, int i) {
        return draft.shape(i).words <= 2
                && i + 1 < draft.size()
                && (draft.is(i + 1, Role.CAPTION) || draft.is(i + 1, Role.CREDIT));
    }

    /** A row of a table under a row that stays: "3 Dunlin 25:02", "4 Second Wind 26:40". */
    private static boolean goesOn(Draft draft, int i) {
        return i > draft.bodyStart()
                && draft.shape(i).startsDigit
                && draft.shape(i - 1).startsDigit
                && !draft.shape(i).endsSentence
                && draft.verdict(i - 1)
                        .filter(before -> before.role().place() == Role.Place.BODY)
                        .isPresent()
                && (draft.cues().all(i) & (Cue.RESIDUE | Cue.TIME.bit())) == 0;
    }

    /** The next block on one side that is no picture, player, advertisement or control among the text; under a list of links none is text. */
    private static int beside(Draft draft, int i, int step) {
        int at = i + step;
        while (at > 0 && at < draft.size() - 1 && (isAmongText(draft, at) || isLabel(draft, at))) {
            at += step;
        }
        return at;
    }

    /** A word or two of the page beside an advertisement or a picture: "The gist". */
    private static boolean isLabel(Draft draft, int i) {
        return draft.is(i, Role.FURNITURE)
                && draft.shape(i).words <= MOST_LABEL
                && !draft.shape(i).endsSentence
                && (isAmongText(draft, i + 1) || isAmongText(draft, i - 1));
    }

    private static boolean isAmongText(Draft draft, int i) {
        return draft.verdict(i)
                .filter(verdict -> AMONG_TEXT.contains(verdict.role()) || isInline(draft, i, verdict.role()))
                .isPresent();
    }

    /** "In short:" over the first lines of the text. */
    static boolean leads(Draft draft, int i) {
        return draft.shape(i).endsColon
                && draft.body(i) >= CUT_LEADING
                && i + 1 < draft.size()
                && i <= draft.bodyStart()
                && draft.shape(i).words <= MOST_HEADING
                && draft.body(i + 1) >= draft.cut()
                && (draft.cues().all(i) & Cue.RESIDUE) == 0;
    }

    /** "Read more: A lamp comes home": one line with its link, and no list under it. */
    private static boolean isInline(Draft draft, int i, Role role) {
        return role == Role.RELATED
                && draft.shape(i).words > MOST_HEADING
                && draft.shape(i - 1).words >= LEAST_PARAGRAPH;
    }
}
