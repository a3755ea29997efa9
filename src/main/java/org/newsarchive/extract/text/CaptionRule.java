package org.newsarchive.extract.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.BylineCues;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.CreditTails;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.extract.metadata.Outlets;

/** Captions, told by their credits or by standing twice in a row, and credits that have a line of their own. */
final class CaptionRule implements Rule {
    private static final int MOST_WORDS = 90;
    private static final float SURELY_BODY = 0.9f;
    private static final float SURELY_CREDITED = 0.98f;
    private static final int MOST_BYLINE = 16;
    private static final int MOST_SIGNED = 8;
    /** Small words of a credit under the text, where "Photos: Storm after storm batters the coast" is a teaser. */
    private static final int MOST_SMALL = 1;

    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} '’.-]{2,40}(?: \\(\\p{Lu}{2,3}\\)|, \\p{Lu}[\\p{L}.]{1,9} \\([^()]{2,24}\\)|, \\p{Lu}[\\p{L}. ]{1,24}:)");

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean fits = draft.shape(i).words >= 1 && draft.shape(i).words <= MOST_WORDS;
            if (draft.isOpen(i) && fits && !draft.block(i).bullet()) {
                decide(draft, i);
            }
        }
        CaptionTwins.merge(draft);
    }

    private static void decide(Draft draft, int i) {
        boolean named = CreditWords.in(draft, i);
        boolean capitals =
                draft.body(i) < SURELY_BODY && draft.residue(i).isEmpty() && Credits.endsInCapitals(draft.text(i));
        boolean credited = draft.body(i) < SURELY_CREDITED && CreditTails.mayClose(draft.text(i));
        Captioned parts = named || capitals || credited || draft.shape(i).endsBracket
                ? Credits.split(draft.text(i))
                : new Captioned(draft.text(i), Optional.empty());
        if (isPlace(draft, i)) {
            draft.decide(i, Role.DATELINE, "place", "the place, and its state in brackets");
        } else if (parts.credit().isPresent()
                && fits(draft, i, parts, named)
                && !isByline(draft, i)
                && draft.residue(i).filter(role -> role == Role.SHARE).isEmpty()) {
            boolean alone = parts.caption().isBlank();
            draft.decide(
                    i,
                    alone ? Role.CREDIT : Role.CAPTION,
                    alone ? "credit-line" : "caption-with-credit",
                    "names who made or supplied a picture");
        } else if (CaptionTwins.same(draft, i, i + 1)
                && draft.shape(i).words >= 4
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0) {
            draft.decide(
                    i, Role.CAPTION, "caption-doubled", "stands twice in a row, as captions of flattened pages do");
        }
    }

    /** "Ann Lee / PORT ALDER, (AP)" under the headline: a name and its agency, and no more than a place between. */
    static boolean isSigned(Draft draft, int i) {
        Byline byline = draft.readings().byline(i);
        return draft.shape(i).words <= MOST_SIGNED
                && draft.shape(i).capitalised == draft.shape(i).tokens
                && byline.fullNames().size() == 1
                && draft.text(i).startsWith(byline.fullNames().get(0) + " ")
                && byline.organisations().stream().anyMatch(Outlets::isAgency);
    }

    /** "SANTA CLARA (PA)", "PORT ALDER, Lune:" under the headline: a place and its state. */
    private static boolean isPlace(Draft draft, int i) {
        return (draft.shape(i).endsBracket || draft.shape(i).endsColon)
                && i > draft.first(Role.HEADLINE)
                && i <= draft.bodyStart()
                && PLACE.matcher(draft.text(i)).matches();
    }

    /** "By Ann Lee (Port Courier)", "Report by Ann Lee, photos by Joe Marsh" under the headline. */
    private static boolean isByline(Draft draft, int i) {
        return i > draft.first(Role.HEADLINE)
                && i <= draft.bodyStart()
                && draft.shape(i).words <= MOST_BYLINE
                && !draft.shape(i).endsSentence
                && ((BylineCues.open(draft.text(i))
                                && !draft.readings().byline(i).fullNames().isEmpty())
                        || isSigned(draft, i)
                        || isOverDate(draft, i));
    }

    /** "Ann Lee, The Canadian Press" over the date line. */
    private static boolean isOverDate(Draft draft, int i) {
        Byline byline = draft.readings().byline(i);
        return i + 1 < draft.size()
                && HeadRule.isDate(draft, i + 1)
                && draft.shape(i).words <= MOST_SIGNED
                && byline.fullNames().size() == 1
                && draft.text(i).startsWith(byline.fullNames().get(0) + ", ");
    }

    private static boolean fits(Draft draft, int i, Captioned parts, boolean named) {
        if (parts.caption().isBlank()) {
            String credit = parts.credit().orElse("");
            boolean told = i > draft.bodyEnd() && draft.shape(i).words - draft.shape(i).capitalised > MOST_SMALL;
            return named && !told && draft.shape(i).words <= 16 && !Character.isLowerCase(credit.codePointAt(0));
        }
        return (named && draft.shape(i).words <= 60) || draft.body(i) < SURELY_BODY || draft.shape(i).words <= 45;
    }
}
