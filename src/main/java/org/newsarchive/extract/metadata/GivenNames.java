package org.newsarchive.extract.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Given names of many languages. That a phrase opens with one says that it is a person's name; that it does not says nothing,
 * for no list has them all.
 */
public final class GivenNames {
    private static final Set<String> NAMES = read();

    private GivenNames() {}

    /** Whether each of these names opens with a given name that is known; false for none. */
    public static boolean openAll(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(GivenNames::opens);
    }

    /** Whether a name of several words opens with a given name that is known, perhaps the first half of a double name. */
    public static boolean opens(String name) {
        int space = name.indexOf(' ');
        return space > 0 && isOne(name.substring(0, space));
    }

    /** Whether a word is a given name that is known, perhaps a double one. */
    public static boolean isOne(String word) {
        if (!Character.isLetter(word.codePointAt(0)) || Character.isLowerCase(word.codePointAt(0))) {
            return false;
        }
        String folded = plain(Fold.word(word));
        int hyphen = folded.indexOf('-');
        return NAMES.contains(folded) || (hyphen > 0 && NAMES.contains(folded.substring(0, hyphen)));
    }

    /** Letters that no accent makes, as those write them who have not got them. */
    private static String plain(String folded) {
        return folded.replace('ł', 'l').replace('đ', 'd').replace("æ", "ae").replace("ß", "ss");
    }

    private static Set<String> read() {
        Set<String> names = new HashSet<>();
        for (String line : WordLines.of(GivenNames.class, "given-names.txt")) {
            names.addAll(List.of(line.split(" ", -1)));
        }
        return names;
    }
}
