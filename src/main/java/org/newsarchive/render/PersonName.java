package org.newsarchive.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's name as reference managers want it.
 *
 * @param literal the name as printed
 * @param family the family name with its particles, where it can be told
 * @param given the other names
 */
record PersonName(String literal, Optional<String> family, String given) {
    /** Two or more words of a script that has capitals: the last, with particles in lower case before it, is the family name. */
    private static final Pattern WESTERN = Pattern.compile(
            "(?<given>\\p{Lu}[\\p{L}\\p{M}.'’-]*( \\p{Lu}[\\p{L}\\p{M}.'’-]*)*) (?<family>(\\p{Ll}[\\p{Ll}'’]* )*\\p{Lu}[\\p{L}\\p{M}'’-]+)");

    static PersonName of(String name) {
        Matcher matcher = WESTERN.matcher(name);
        return matcher.matches()
                ? new PersonName(name, Optional.of(matcher.group("family")), matcher.group("given"))
                : new PersonName(name, Optional.empty(), "");
    }

    /** {@code Gross, Judah Ari}; the printed form where the family name can't be told. */
    String inverted() {
        return family.map(f -> f + ", " + given).orElse(literal);
    }
}
