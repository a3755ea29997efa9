package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.extract.metadata.Byline;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.GivenNames;

/** Lines that hold little more than names. */
final class NameLine {
    private static final int MOST_PLACE = 3;
    /** Words of a name where letters have no case. */
    private static final int MOST_UNCASED = 3;

    private static final int MOST_ROLE = 5;
    private static final int MOST_CUE = 12;
    private static final Pattern BAR = Pattern.compile(" [|·•–—-] ");
    private static final Pattern COMMA = Pattern.compile(", *");
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+");

    private NameLine() {}

    /**
     * Whether a line without a word such as "by" is hardly more than names; where letters have no case nothing but its length
     * tells a name from a phrase.
     */
    static boolean is(Draft draft, int i, Byline byline) {
        Shape s = draft.shape(i);
        if (CaptionRule.isSigned(draft, i)) {
            return true;
        }
        if (s.capitalised == 0) {
            String text = Signature.of(draft.text(i));
            int colon = text.indexOf(": ");
            int place = colon < 0 ? MOST_PLACE + 1 : Shapes.words(text.substring(0, colon)).length;
            String named = place <= MOST_PLACE ? text.substring(colon + 1) : text;
            int words = Math.min(s.words, Shapes.words(named).length);
            boolean one = words <= MOST_UNCASED
                    && (byline.people().size() == 1
                            || (place <= MOST_PLACE && byline.fullNames().size() == 1));
            boolean known = byline.people().size() > 1
                    && words <= MOST_UNCASED * byline.people().size()
                    && GivenNames.openAll(byline.people());
            return (one || known) && draft.cues().all(i) == 0;
        }
        int named = 0;
        for (String name : byline.people()) {
            if (!Byline.isFullName(name)) {
                return false;
            }
            named += Shapes.words(name).length;
        }
        String signature = Signature.of(draft.text(i));
        int tokens = signature.equals(draft.text(i)) && !s.address
                ? s.tokens - s.numbers
                : Shapes.words(ADDRESS.matcher(signature).replaceAll(" ")).length;
        int words = withoutRole(signature, tokens);
        String last = byline.people().get(byline.people().size() - 1);
        return (!s.endsSentence || draft.text(i).endsWith(last) || draft.text(i).endsWith(last + "."))
                && draft.residue(i).isEmpty()
                && byline.people().size() <= 3
                && (named * 5 >= words * 3 || draft.cues().has(i, Cue.BYLINE) || opensWithName(draft.text(i), byline))
                && (draft.cues().inside(i) & ~(Cue.BYLINE.bit() | Cue.TIME.bit())) == 0;
    }

    /** "Ann Lee Political editor", "Ann Lee | Port Courier | Published: 1 May 2018": what follows the name is not names. */
    private static boolean opensWithName(String text, Byline byline) {
        String name = byline.people().get(0);
        String last = byline.people().get(byline.people().size() - 1);
        if (byline.people().size() > 1 && text.startsWith(name) && text.contains(last)) {
            return Bylines.isNameWithMore(text.substring(text.indexOf(last)), last);
        }
        return Bylines.isNameWithMore(text, name)
                || (text.regionMatches(true, 0, name, 0, name.length())
                        && BAR.matcher(text.substring(name.length())).lookingAt());
    }

    /** The words before a short addition such as ", Culture Correspondent", and without those between commas. */
    private static int withoutRole(String text, int words) {
        int comma = text.indexOf(',');
        boolean added = comma > 0 && Shapes.words(text.substring(comma + 1)).length <= MOST_ROLE;
        int roles = COMMA.splitAsStream(text)
                .filter(Bylines::isRole)
                .mapToInt(role -> Shapes.words(role).length)
                .sum();
        return added ? Math.min(words, Shapes.words(text.substring(0, comma)).length) : words - roles;
    }

    /** "By Ann Lee, a fellow at the Alder Institute.": a sentence that opens with a name whose bearer it goes on to tell of. */
    static boolean opensWithKnown(String text, Byline byline) {
        return byline.people().stream()
                .limit(1)
                .anyMatch(first -> GivenNames.opens(first)
                        && text.indexOf(first) <= MOST_CUE
                        && text.startsWith(first + ",", text.indexOf(first)));
    }
}
