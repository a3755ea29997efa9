package org.newsarchive.extract.metadata;

import java.util.List;

/**
 * What a byline names.
 *
 * @param people the people, cleaned, in printed order
 * @param organisations agencies, newsrooms and outlets named beside or instead of people
 * @param cued whether a word such as "By" says that this is a byline
 */
public record Byline(List<String> people, List<String> organisations, boolean cued) {
    static final Byline NONE = new Byline(List.of(), List.of(), false);

    /** Copies the lists. */
    public Byline {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /** The people with more than one name; a word alone is a name only where something says so. */
    public List<String> fullNames() {
        return people.stream().filter(Byline::isFullName).toList();
    }

    /** Whether a name has several words, or is of a script that writes none apart. */
    public static boolean isFullName(String name) {
        return name.indexOf(' ') > 0 || name.charAt(0) >= '\u2e80';
    }
}
