package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.MachineDates;

/** Finds the day of publication in a page's scripts: {@code "publishedAt": "2024-03-01T08:00:00Z"}. */
final class ScriptDates {
    private static final int MOST_SCRIPT = 2_000_000;
    private static final Pattern KEY = Pattern.compile(
            "\"(?:date_?published|(?:first_?)?publish(?:ed|ing)?_?(?:at|date|time|on)|pub_?date|publication_?date"
                    + "|(?:content|article|page)_?publish(?:ed|ing)?_?(?:date|time)|display_?date|deploy_?dt)\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    /** A date in a script. */
    record Found(PartialDate date, String text) {}

    /** The first such date of the first script that has one. */
    static Optional<Found> in(List<Element> scripts, Predicate<PartialDate> possible) {
        for (Element script : scripts) {
            String text = script.data();
            Matcher key = KEY.matcher(text.length() > MOST_SCRIPT ? text.substring(0, MOST_SCRIPT) : text);
            while (key.find()) {
                String value = key.group(1);
                Optional<Found> found =
                        MachineDates.parse(value).filter(possible).map(date -> new Found(date, value));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
