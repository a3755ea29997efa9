package org.newsarchive.extract.metadata;

import java.util.Optional;

/** Which of two numbers is the day, where both could be. */
enum DateOrder {
    /** 3/4/2021 is in April. */
    DAY_FIRST,
    /** 3/4/2021 is in March. */
    MONTH_FIRST;

    /**
     * The order that readers of a language expect between slashes. Between dots the day is first everywhere.
     *
     * @param language a BCP 47 tag
     */
    static DateOrder of(Optional<String> language) {
        String tag = language.orElse("");
        boolean american = tag.equals("en") || tag.equals("en-US") || tag.startsWith("fil") || tag.isEmpty();
        return american ? MONTH_FIRST : DAY_FIRST;
    }
}
