package org.newsarchive.extract.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/**
 * What belongs to the text without reading like it: the list of points that stands before it, and the line-ups, results and
 * facts, each after its label, that stand right after it.
 */
final class AnnexRule implements Rule {
    private static final int LEAST_POINTS = 2;
    private static final int MOST_POINTS = 10;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_HEADING = 8;
    private static final int MOST_ITEM = 8;
    private static final int MOST_LISTED = 12;
    private static final float LEAST_POINT = 0.08f;
    private static final float LEAST_FACT = 0.07f;
    private static final int LEAST_LEADING = 4;
    private static final int MOST_LABEL = 30;
    private static final int MOST_LIFE = 30;
    private static final float LEAST_LISTED = 0.15f;
    private static final float LEAST_LED = 0.25f;
    private static final float LEAST_LED_TO = 0.04f;
    private static final float LEAST_LEADER = 0.05f;

    /** "($1 = 18.40 rand)": an agency's note of what a currency is worth. */
    private static final Pattern RATE = Pattern.compile(
            "\\((?:US)?[$€£¥₹]? ?[\\d.,]+ ?[\\p{L}. ]{0,24}= ?[$€£¥₹]? ?[\\d.,]+ ?[\\p{L}. ]{0,30}\\)\\.?");

    @Override
    public void apply(Draft draft) {
        points(draft);
        lists(draft);
        plain(draft);
        facts(draft);
    }

    /** Points one under another. */
    private record Points(int from, int end, float body) {
        static Points at(Draft draft, int from) {
            int end = from;
            float body = 0;
            while (end < draft.size() && isPoint(draft, end)) {
                body += draft.body(end);
                end++;
            }
            return new Points(from, end, body);
        }

        int count() {
            return end - from;
        }

        /** Whether they are text, each of them so likely in the mean. */
        boolean areText(float likely) {
            return count() >= LEAST_POINTS && body >= count() * likely;
        }

        void keep(Draft draft, String rule, String reason) {
            for (int point = from; point < end; point++) {
                draft.decide(point, Role.LIST_ITEM, rule, reason);
            }
        }
    }

    private static void points(Draft draft) {
        int from = draft.first(Role.HEADLINE) + 1;
        for (int i = Math.max(1, from); i <= draft.bodyStart(); i++) {
            Points points = Points.at(draft, i);
            if (points.count() <= MOST_POINTS && points.areText(LEAST_POINT) && !isLedTo(draft, i)) {
                if (isHeading(draft, i - 1)) {
                    draft.decide(i - 1, Role.SUBHEAD, "points-heading", "heads a list of points");
                }
                points.keep(draft, "points", "a point of the list before the text");
            }
            i = Math.max(i, points.end);
        }
    }

    private static boolean isPoint(Draft draft, int i) {
        return draft.isOpen(i)
                && draft.block(i).bullet()
                && draft.shape(i).words >= LEAST_WORDS
                && draft.block(i).links() == 0
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    /** Whether the line before leads to other articles. */
    private static boolean isLedTo(Draft draft, int i) {
        return !draft.isOpen(i - 1)
                ? draft.is(i - 1, Role.RELATED)
                : draft.residue(i - 1).isPresent();
    }

    private static boolean isHeading(Draft draft, int i) {
        return draft.isOpen(i)
                && draft.shape(i).words <= MOST_HEADING
                && draft.shape(i).words >= 1
                && !draft.shape(i).endsSentence
                && !draft.block(i).bullet();
    }

    /** A list right under a line of the text, of which the model is in doubt. */
    private static void lists(Draft draft) {
        for (int i = Math.max(1, draft.bodyStart()); i < draft.size(); i++) {
            Points points = Points.at(draft, i);
            boolean led = leads(draft, i - 1, LEAST_LEADER);
            boolean follows = draft.isOpen(i - 1) && (led || draft.body(i - 1) >= LEAST_LED);
            if (follows && points.areText(led ? LEAST_LED_TO : LEAST_LISTED)) {
                if (isHeading(draft, i - 1) && (draft.cues().all(i - 1) & Cue.RESIDUE) == 0) {
                    draft.decide(i - 1, Role.SUBHEAD, "list-heading", "heads a list of points");
                } else if (led) {
                    draft.decide(i - 1, Role.PARAGRAPH, "leads-list", "leads to the points under it");
                }
                points.keep(draft, "list", "a point of a list under a line of the text");
            }
            i = Math.max(i, points.end);
        }
    }

    /** "Organisers say they need:", then short lines without bullets, then the text goes on. */
    private static void plain(Draft draft) {
        for (int i = draft.bodyStart() + 1; i < draft.bodyEnd(); i++) {
            int end = i;
            while (end < draft.bodyEnd() && isItem(draft, end)) {
                end++;
            }
            end += end > i && isLastItem(draft, end) ? 1 : 0;
            if (end - i >= LEAST_POINTS
                    && end - i <= MOST_POINTS
                    && draft.isOpen(i - 1)
                    && leads(draft, i - 1, LEAST_POINT)
                    && goesOn(draft, end)) {
                if (i > 2
                        && isHeading(draft, i - 2)
                        && draft.residue(i - 2).isEmpty()
                        && draft.body(i - 3) >= draft.cut()
                        && draft.shape(i - 3).endsSentence) {
                    draft.decide(i - 2, Role.SUBHEAD, "list-heading", "heads a list of points");
                }
                draft.decide(i - 1, Role.PARAGRAPH, "leads-list", "leads to the points under it");
                for (int item = i; item < end; item++) {
                    draft.decide(item, Role.LIST_ITEM, "list", "a point of a list under a line of the text");
                }
                draft.decide(end, Role.PARAGRAPH, "after-list", "the text goes on under its list");
            }
            i = Math.max(i, end);
        }
    }

    private static boolean isItem(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i)
                && s.words >= 1
                && s.words <= MOST_LISTED
                && !s.endsSentence
                && !s.endsColon
                && (s.separators == 0 || isDashed(draft, i))
                && draft.block(i).links() == 0
                && draft.residue(i).isEmpty();
    }

    /** "– life jackets for all,": a dash in place of a bullet. */
    private static boolean isDashed(Draft draft, int i) {
        return draft.shape(i).separators == 1 && "-–—".indexOf(draft.text(i).charAt(0)) >= 0;
    }

    /** "– no sailing in a gale.": the last of lines that end in commas. */
    private static boolean isLastItem(Draft draft, int i) {
        String before = draft.text(i - 1);
        return draft.isOpen(i)
                && draft.shape(i).words <= MOST_LISTED
                && draft.shape(i).endsSentence
                && ",;،؛".indexOf(before.charAt(before.length() - 1)) >= 0
                && draft.residue(i).isEmpty();
    }

    private static boolean goesOn(Draft draft, int i) {
        return draft.isOpen(i)
                && draft.shape(i).endsSentence
                && draft.shape(i).words >= MOST_ITEM
                && draft.body(i) >= LEAST_LISTED
                && draft.residue(i).isEmpty();
    }

    /** "Until then there are three rules:" */
    private static boolean leads(Draft draft, int i, float likely) {
        return draft.shape(i).endsColon
                && draft.shape(i).words >= LEAST_LEADING
                && draft.body(i) >= likely
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    private static void facts(Draft draft) {
        Speakers speakers = new Speakers(draft);
        int i = draft.bodyEnd() + 1;
        while (i > 0 && i < draft.size() && draft.isOpen(i) && speakers.isTurn(i)) {
            i++;
        }
        while (i > 0 && i < draft.size() && isFact(draft, i)) {
            draft.decide(i, Role.PARAGRAPH, "facts", "facts with a label, right after the text");
            i++;
        }
    }

    /** "Athletic: Hatherway; Orr, Savory (Quill 80).": a label, then names or numbers. */
    private static boolean isFact(Draft draft, int i) {
        Shape s = draft.shape(i);
        int colon = draft.text(i).indexOf(':');
        boolean rate = RATE.matcher(draft.text(i)).matches();
        if (rate && draft.isOpen(i)) {
            return true;
        }
        boolean labelled = colon > 0 && colon <= MOST_LABEL && s.endsSentence && (s.numbers > 0 || s.commas >= 2);
        return draft.isOpen(i)
                && (labelled || isLife(draft, i))
                && !s.address
                && draft.body(i) >= LEAST_FACT
                && (draft.cues().all(i) & Cue.RESIDUE) == 0;
    }

    /** "Ernest Tolley, baker, born 12 July 1916; died 30 January 2011". */
    private static boolean isLife(Draft draft, int i) {
        return draft.shape(i).numbers >= 4
                && draft.shape(i).words <= MOST_LIFE
                && DateFinder.find(draft.text(i), Optional.empty()).stream()
                                .filter(DateMention::full)
                                .count()
                        == 2;
    }
}
