package org.newsarchive.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsarchive.article.Role;

/** Subheads of which the model is in doubt: a few words between two paragraphs. */
final class Subheads {
    /** How likely one is of the text: with a blank line over it, without, and over the first lines of the text. */
    private static final float LIKELY_APART = 0.08f;

    private static final float LIKELY_DENSE = 0.12f;
    private static final float LIKELY_LEADING = 0.1f;
    /** How many words it has. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_QUOTED = 12;
    private static final int MOST_QUESTION = 9;
    /** Under teasers it is so much likelier than they are, which are so long, and so many. */
    private static final float STANDS_OUT = 1.4f;

    private static final float LIKELY_UNDER = 0.2f;
    private static final int MOST_TEASER = 20;
    private static final int MOST_TEASERS = 6;
    /** How many words a paragraph beside it has, where the model is sure of it, and else; and an item of a list. */
    private static final int LEAST_SURE = 5;

    private static final float SURE = 0.5f;
    private static final int LEAST_PARAGRAPH = 15;
    private static final int LEAST_ITEM = 4;

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)] \\p{Lu}.*");

    private Subheads() {}

    static boolean is(Draft draft, int i) {
        return draft.body(i) >= (draft.block(i).gap() > 0 ? LIKELY_APART : LIKELY_DENSE)
                && i > draft.bodyStart()
                && i + 1 < draft.size()
                && reads(draft, i)
                && stands(draft, i);
    }

    /** Whether its words may be a subhead's. */
    private static boolean reads(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean asks = CueRule.asks(draft.text(i));
        boolean next = isNext(draft, i);
        return s.words <= (s.startsQuote ? MOST_QUOTED : asks ? MOST_QUESTION : MOST_WORDS)
                && (!(s.startsLower || s.startsDigit) || next)
                && (!s.endsSentence || s.startsQuote || asks)
                && !s.endsColon
                && s.separators + s.numbers - (next ? 1 : 0) == 0
                && draft.residue(i).isEmpty()
                && draft.block(i).links() == 0;
    }

    /** Whether paragraphs stand around it, teasers over it aside. */
    private static boolean stands(Draft draft, int i) {
        int before = Around.beside(draft, i, -1);
        while (before > draft.bodyStart()
                && ((isApart(draft, i) && (draft.is(before, Role.RELATED) || draft.is(before, Role.REGISTRATION)))
                        || (draft.is(i - 1, Role.CAPTION) && draft.is(before, Role.RELATED))
                        || (i - before <= MOST_TEASERS && standsOut(draft, i, before)))) {
            before = Around.beside(draft, before, -1);
        }
        int after = Around.beside(draft, i, 1);
        boolean parted = isApart(draft, i) || i - before > 1;
        return (Around.goesOn(draft, i) || (parted && Around.isText(draft, before) && Around.isText(draft, after)))
                && !labelsPicture(draft, i)
                && !endsGroup(draft, i)
                && isParagraph(draft, before)
                && (isParagraph(draft, after) || isItem(draft, i + 1));
    }

    /** Whether the model takes a line rather for text than one over it that is none, as subheads under teasers. */
    private static boolean standsOut(Draft draft, int i, int other) {
        return draft.body(i) >= LIKELY_UNDER
                && !Around.isText(draft, other)
                && draft.shape(other).words <= MOST_TEASER
                && draft.body(i) >= draft.body(other) * STANDS_OUT;
    }

    private static boolean isItem(Draft draft, int i) {
        return draft.block(i).bullet() && draft.shape(i).words >= LEAST_ITEM;
    }

    /** Whether blank lines part a block from the lines around it: a list over it is none of its own. */
    private static boolean isApart(Draft draft, int i) {
        return i > draft.bodyStart()
                && i < Around.textEnd(draft)
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
                                && draft.body(j) >= LIKELY_APART)
                : IntStream.range(draft.bodyStart(), i)
                        .anyMatch(j -> draft.text(j).startsWith(at - 1 + mark) && Around.isText(draft, j));
    }

    private static boolean isParagraph(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean sure = draft.body(i) >= SURE || draft.goes(i, Role.Place.BODY);
        return s.endsSentence && s.words >= (sure ? LEAST_SURE : LEAST_PARAGRAPH);
    }

    /** Whether a line closes those over it, with a blank line under it: subheads stand apart, or over their paragraph. */
    private static boolean endsGroup(Draft draft, int i) {
        return draft.block(i).gap() == 0 && draft.block(i + 1).gap() > 0;
    }

    /** "Image" over its caption. */
    private static boolean labelsPicture(Draft draft, int i) {
        return draft.shape(i).words <= 2 && (draft.is(i + 1, Role.CAPTION) || draft.is(i + 1, Role.CREDIT));
    }

    /** "In short:" over the first lines of the text. */
    static boolean leads(Draft draft, int i) {
        return draft.shape(i).endsColon
                && draft.body(i) >= LIKELY_LEADING
                && i + 1 < draft.size()
                && i <= draft.bodyStart()
                && draft.shape(i).words <= MOST_WORDS
                && draft.body(i + 1) >= draft.cut()
                && (draft.cues().all(i) & Cue.RESIDUE) == 0;
    }
}
