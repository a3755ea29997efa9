package org.newsarchive.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Capital letters as datelines use them. */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");

    private Capitals() {}

    /** A name in capitals with all but the first letter of each word lowered; any other name as it is. */
    static String lowered(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        Matcher words = WORD.matcher(name);
        return words.replaceAll(word -> Matcher.quoteReplacement(lowerTail(word.group())));
    }

    private static String lowerTail(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
    }
}
