package org.newsarchive.extract.publisher;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One place where a name stands: which traits it has there. */
final class Mention {
    private static final Pattern YEARS_AND_MARKS =
            Pattern.compile("[^\\p{L}©]*(?:opyright|OPYRIGHT|[cC](?=\\))|by|of|©|[^\\p{L}©])*");
    private static final int NEAR = 30;

    private final Line line;
    private final Part part;
    private final int first;
    private final int last;
    private final boolean prefixed;
    /** The name's first word, or the article before it. */
    private final int open;

    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    Mention(Line line, Part part, int first, int last, boolean prefixed) {
        this.line = line;
        this.part = part;
        this.first = first;
        this.last = last;
        this.prefixed = prefixed;
        boolean article =
                first > 0 && line.follows(first) && line.word(first - 1).is(Sense.ARTICLE);
        open = article ? first - 1 : first;
    }

    boolean hasArticle() {
        return open < first;
    }

    /** Whether nothing stands before it but a mark. */
    boolean isParted() {
        return !prefixed && (open == 0 || line.word(open).parted);
    }

    /** The key of the word before; 1 for a prefix. */
    long before() {
        return prefixed ? 1 : line.word(open - 1).key;
    }

    private void put(Trait trait, boolean is) {
        if (is) {
            traits.add(trait);
        }
    }

    Set<Trait> traits() {
        boolean parted = isParted();
        boolean small = isAfterSmall();
        boolean afterFirst = !parted && !small && open == 1;
        boolean freeLeft = parted || small || afterFirst;
        boolean ends = line.endsAt(last);
        boolean freeRight = ends || line.word(last + 1).isSmall();
        boolean quoted = (line.word(open).opens || line.word(first).opens) && line.word(last).closes;
        put(Trait.FREE_LEFT, freeLeft);
        put(Trait.FREE_RIGHT, freeRight);
        put(Trait.FREE, freeLeft && freeRight);
        put(Trait.PARTED_LEFT, parted);
        put(Trait.PARTED_RIGHT, ends);
        put(Trait.SEGMENT, parted && ends);
        put(Trait.LINE, open == 0 && last + 1 == line.size());
        put(Trait.OPENING, open == 0);
        put(Trait.AFTER_FIRST, afterFirst);
        put(Trait.AFTER_SMALL, small);
        put(Trait.JOINED_LEFT, isJoinedLeft());
        put(Trait.JOINED_RIGHT, freeRight && !ends && isJoinedRight());
        put(Trait.QUOTED, quoted);
        put(Trait.QUOTED_OUTSIDE, quoted && part.isOutside());
        put(Trait.OWNER, line.word(last).owns);
        put(
                Trait.UNBENT,
                parted && !line.word(open).opens && !line.word(first).opens && part.isOutside() && part != Part.BIO);
        articles();
        before(parted);
        after(ends);
        return traits;
    }

    private void articles() {
        if (hasArticle()) {
            boolean capital = line.word(open).kind == Word.Kind.CAPITAL;
            put(Trait.SMALL_ARTICLE, !capital);
            boolean telling = open > 0 && !(line.word(first).upper && line.word(open).upper);
            put(Trait.ARTICLE, capital && telling);
            put(Trait.FIRST_ARTICLE, capital && !telling);
        }
    }

    private void before(boolean parted) {
        if (open == 0) {
            return;
        }
        int senses = line.sensesTo(open - 1);
        put(Trait.TOLD, Sense.TOLD.isIn(senses));
        put(Trait.VOICE, Sense.VOICE.isIn(senses));
        put(
                Trait.ROLE,
                line.word(open - 1).is(Sense.ROLE)
                        || (open > 1 && line.word(open - 2).is(Sense.ROLE)));
        put(Trait.CREDITED, parted && part == Part.CREDIT);
        int start = line.word(open).start;
        put(Trait.LABELLED, parted && line.text().charAt(Math.max(0, start - 2)) == ':');
        put(Trait.HOLDER, part == Part.COPYRIGHT && isHolder(line.text().substring(Math.max(0, start - NEAR), start)));
    }

    /** Whether nothing but years and small words stands between a copyright sign and the name. */
    private static boolean isHolder(String before) {
        int sign = Math.max(
                Math.max(before.lastIndexOf('©'), before.lastIndexOf("(c)")),
                Math.max(before.lastIndexOf("opyright"), before.lastIndexOf("OPYRIGHT")));
        return sign >= 0 && YEARS_AND_MARKS.matcher(before.substring(sign)).matches();
    }

    private void after(boolean ends) {
        int end = line.word(last).end;
        put(Trait.LABELS, end < line.text().length() && line.text().charAt(end) == ':');
        put(Trait.SEEN, last + 1 < line.size() && line.begins(last + 1, Sense.SEEN));
        Word next = last + 1 < line.size() ? line.word(last + 1) : null;
        put(Trait.COMPANY, next != null && next.is(Sense.COMPANY) && !line.word(last).owns);
        if (!ends && next != null) {
            put(Trait.PRODUCT, next.is(Sense.PRODUCT));
            put(Trait.TRADE, !next.isSmall() && isTrade());
            put(Trait.ROLE, next.is(Sense.ROLE));
        }
    }

    private boolean isAfterSmall() {
        boolean article = hasArticle() && line.word(open).kind != Word.Kind.CAPITAL;
        return prefixed || (!isParted() && (article || line.word(open - 1).isSmall()));
    }

    /** "Gazette de l'Aubrière": another capital before, over small words. */
    private boolean isJoinedLeft() {
        return !isParted()
                && !prefixed
                && line.word(open - 1).kind == Word.Kind.JOINING
                && line.follows(open - 1)
                && open > 1
                && line.word(open - 2).kind == Word.Kind.CAPITAL;
    }

    private boolean isJoinedRight() {
        int i = last + 1;
        while (line.follows(i) && line.word(i).kind == Word.Kind.JOINING) {
            i++;
        }
        return line.follows(i) && line.word(i).kind == Word.Kind.CAPITAL;
    }

    /** Whether nothing but words for a company and its trade follows. */
    private boolean isTrade() {
        boolean trade = true;
        for (int i = last + 1; trade && line.follows(i); i++) {
            Word word = line.word(i);
            trade = word.is(Sense.COMPANY) || word.is(Sense.OUTLET) || word.is(Sense.PRODUCT) || word.is(Sense.TRADE);
        }
        return trade;
    }
}
