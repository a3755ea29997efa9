package org.newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.article.PartialDate;
import org.newsarchive.settings.Settings.Language;

/**
 * What records say in English of why a value was inferred, in the language of the interface: clause by clause, as the English
 * messages have them. A clause that they have not stays as it is.
 */
final class Reasons {
    private static final List<Clause> CLAUSES = clauses(new Messages(Language.EN));
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final Messages messages;

    Reasons(Messages messages) {
        this.messages = messages;
    }

    private record Clause(String key, Pattern form) {}

    /** The English sentence, told in the language of the interface. */
    String told(String english) {
        List<String> told = new ArrayList<>();
        for (String clause : english.split("; ", -1)) {
            told.add(clause(clause));
        }
        return String.join("; ", told);
    }

    private String clause(String english) {
        for (Clause clause : CLAUSES) {
            Matcher matcher = clause.form().matcher(english);
            if (matcher.matches() && fits(clause, matcher)) {
                String[] values = new String[matcher.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = part(matcher.group(i + 1));
                }
                return messages.text(clause.key(), values);
            }
        }
        return english;
    }

    /** "A Tuesday" is known, not "a" with anything. */
    private static boolean fits(Clause clause, Matcher matcher) {
        return !clause.key().equals("evidence.aweekday") || WEEKDAYS.contains(matcher.group(1));
    }

    /** A value: dates in words, others as they are. */
    String value(String value) {
        return PartialDate.parse(value).map(messages::date).orElse(value);
    }

    private String part(String english) {
        int weekday = WEEKDAYS.indexOf(english);
        if (weekday >= 0) {
            return messages.text("weekday." + (weekday + 1));
        }
        String role = "role." + english;
        String shown = value(english);
        return !shown.equals(english) ? shown : messages.has(role) ? messages.text(role) : clause(english);
    }

    /** The longest first, so that what is known as a whole is not taken for another clause with something in its place. */
    private static List<Clause> clauses(Messages english) {
        List<Clause> clauses = new ArrayList<>();
        for (String key : english.keys("evidence.")) {
            String form = Pattern.quote(english.text(key)).replaceAll("\\{\\d}", "\\\\E(.+)\\\\Q");
            clauses.add(new Clause(key, Pattern.compile(form)));
        }
        clauses.sort((one, other) ->
                english.text(other.key()).length() - english.text(one.key()).length());
        return List.copyOf(clauses);
    }
}
