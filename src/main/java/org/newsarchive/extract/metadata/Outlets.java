package org.newsarchive.extract.metadata;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows agencies, newsrooms and outlets from people. */
public final class Outlets {
    private static final WordSet AGENCIES = Lexicon.of("agency");
    private static final WordSet WORDS = Lexicon.of("outlet-word");
    /** The last words of agencies' names. */
    private static final WordSet ENDS = new WordSet(ends());

    private static final char FIRST_IDEOGRAPH = '\u2e80';
    private static final List<String> IDEOGRAPHIC = WORDS.stream()
            .filter(word -> word.charAt(0) >= FIRST_IDEOGRAPH)
            .sorted()
            .toList();

    private Outlets() {}

    /** Whether the text names a news or picture agency, or several: {@code AFP}, {@code dpa/AP}. */
    public static boolean isAgency(String text) {
        String folded = Fold.word(text.strip());
        if (AGENCIES.contains(folded)) {
            return true;
        }
        int slash = folded.indexOf('/');
        return slash > 0
                && AGENCIES.contains(folded.substring(0, slash).strip())
                && isAgency(folded.substring(slash + 1));
    }

    /** Where an agency's name begins that follows a person's without a mark: "Ann Lee Associated Press"; 0 where none does. */
    static int agencyAfter(String text) {
        int at = text.indexOf(' ');
        at = at < 0 ? -1 : text.indexOf(' ', at + 1);
        if (at < 0 || !ENDS.hasFolded(text, text.lastIndexOf(' ') + 1, text.length())) {
            return 0;
        }
        while (at > 0) {
            if (AGENCIES.hasFolded(text, at + 1, text.length())) {
                return at + 1;
            }
            at = text.indexOf(' ', at + 1);
        }
        return 0;
    }

    /** Whether any part between slashes, commas or "via" names an agency. */
    static boolean mentionsAgency(String text) {
        String folded = Fold.word(text);
        int from = 0;
        for (int at = 0; at < folded.length(); at++) {
            int mark = mark(folded, at);
            if (mark > 0) {
                if (AGENCIES.contains(folded.substring(from, at).strip())) {
                    return true;
                }
                from = at + mark;
                at = from - 1;
            }
        }
        return AGENCIES.contains(folded.substring(from).strip());
    }

    /** How long the mark or word is at a place that parts an agency from others; 0 where none is. */
    private static int mark(String text, int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return text.startsWith(" via ", at) ? 5 : text.startsWith(" - ", at) ? 3 : 0;
        }
        return !Character.isLetter(c) && "/,|()–—".indexOf(c) >= 0 ? 1 : 0;
    }

    /**
     * Whether the text names an organisation, not a person.
     *
     * @param outlets names of the publication where known, its domain too
     */
    public static boolean isOrganisation(String text, Collection<String> outlets) {
        if (isAgency(text)) {
            return true;
        }
        for (String outlet : outlets) {
            if (same(text, outlet)) {
                return true;
            }
        }
        Tokens tokens = new Tokens(text);
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isIn(WORDS, i)) {
                return true;
            }
        }
        return domain(text) || endsIdeographic(text);
    }

    /** STERN.de, ntv.com.tr. */
    private static boolean domain(String text) {
        String name = text.strip();
        int dot = name.lastIndexOf('.');
        return dot > 2
                && name.indexOf(' ') < 0
                && name.length() - dot - 1 >= 2
                && name.length() - dot - 1 <= 4
                && isSmallLatin(name, dot + 1);
    }

    private static boolean isSmallLatin(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean endsIdeographic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAPH) {
                return IDEOGRAPHIC.stream().anyMatch(text::contains);
            }
        }
        return false;
    }

    private static Set<String> ends() {
        Set<String> ends = new HashSet<>();
        for (String agency : AGENCIES) {
            ends.add(agency);
            for (int at = agency.indexOf(' '); at >= 0; at = agency.indexOf(' ', at + 1)) {
                ends.add(agency.substring(at + 1));
            }
        }
        return ends;
    }

    /** Whether two names are the same outlet's: equal but for spaces, marks, case and "the". */
    public static boolean same(String one, String other) {
        String a = core(one);
        String b = core(other);
        return !a.isEmpty() && a.equals(b);
    }

    private static String core(String name) {
        String folded = Fold.word(name.strip());
        StringBuilder core = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(core::appendCodePoint);
        return core.length() > 5 && core.indexOf("the") == 0 ? core.substring(3) : core.toString();
    }
}
