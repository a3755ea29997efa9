package org.newsarchive.extract.metadata;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds weekdays by name in many languages. */
public final class Weekdays {
    private static final Names NAMES = Names.read("weekdays.txt");
    private static final String JAPANESE = "月火水木金土日";
    private static final String KOREAN = "월화수목금토일";
    private static final int SHORT = 3;

    private Weekdays() {}

    /**
     * A weekday that a text names.
     *
     * @param start where the name begins
     * @param end where it ends
     */
    public record Mention(int start, int end, DayOfWeek day) {}

    /** A weekday beside a date: its first token and the token after it. */
    record Near(DayOfWeek day, int first, int next) {}

    /**
     * The weekdays that a text names in full, in their order; abbreviations don't count.
     *
     * @param language the text's BCP 47 tag, where known; a weekday of another language then doesn't count
     */
    public static List<Mention> find(String text, Optional<String> language) {
        List<Mention> found = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        String primary = language.map(tag -> tag.replaceFirst("-.*", "")).orElse("");
        int i = 0;
        while (i < tokens.count()) {
            Names.Found name = NAMES.at(tokens, i, primary);
            if (name != null && clear(tokens, i, name) && speaks(primary, name.language())) {
                found.add(new Mention(tokens.start(i), tokens.end(name.next() - 1), DayOfWeek.of(name.number())));
                i = name.next();
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean clear(Tokens tokens, int i, Names.Found name) {
        return name.next() > i + 1
                || tokens.end(i) - tokens.start(i) > SHORT
                || tokens.text().charAt(tokens.start(i)) >= '\u2e80';
    }

    private static boolean speaks(String language, String name) {
        return language.isEmpty() || language.equals(name) || sameNames(language, name);
    }

    private static boolean sameNames(String language, String other) {
        return switch (language) {
            case "nb", "nn", "no" -> other.equals("da");
            case "bs", "sr" -> other.equals("hr") || other.equals("sr");
            case "gl" -> other.equals("pt") || other.equals("es");
            default -> false;
        };
    }

    /** The weekday before token first or at token next. */
    static @Nullable Near around(Tokens tokens, int first, int next, int floor, String language) {
        int at = first - 1;
        for (int skipped = 0; skipped < 3 && at >= floor; skipped++, at--) {
            Near before = endingAt(tokens, at, first, floor, language);
            if (before != null) {
                return before;
            }
            if (!tokens.isMarkOf(at, ",.(،、") && !joins(tokens.word(at))) {
                break;
            }
        }
        return after(tokens, next, language);
    }

    private static boolean joins(String word) {
        return switch (word) {
            case "den", "the", "le", "el", "dia", "de", "am", "feira", "ngay", "d", "от" -> true;
            default -> false;
        };
    }

    private static @Nullable Near endingAt(Tokens tokens, int last, int first, int floor, String language) {
        for (int from = Math.max(floor, last - 2); from <= last; from++) {
            Names.Found name = NAMES.at(tokens, from, language);
            if (name != null && name.next() == last + 1) {
                return new Near(DayOfWeek.of(name.number()), from, first);
            }
        }
        return null;
    }

    private static @Nullable Near after(Tokens tokens, int next, String language) {
        int at = tokens.isMarkOf(next, ",.(（") ? next + 1 : next;
        at = tokens.isMarkOf(at, "(（") ? at + 1 : at;
        boolean bracket = tokens.isMarkOf(at - 1, "(（");
        if (bracket && tokens.isWord(at) && tokens.end(at) - tokens.start(at) == 1) {
            char day = tokens.text().charAt(tokens.start(at));
            int number = Math.max(JAPANESE.indexOf(day), KOREAN.indexOf(day));
            if (number >= 0) {
                return new Near(DayOfWeek.of(number + 1), next, closed(tokens, at + 1));
            }
        }
        Names.Found name = NAMES.at(tokens, at, language);
        if (name == null
                || !(bracket || tokens.end(at) - tokens.start(at) >= SHORT)
                || opensDate(tokens, name.next())) {
            return null;
        }
        return new Near(DayOfWeek.of(name.number()), next, closed(tokens, name.next()));
    }

    /** Whether a weekday is followed by a day of its own: it belongs to the next date. */
    private static boolean opensDate(Tokens tokens, int next) {
        int at = tokens.isMarkOf(next, ",.") ? next + 1 : next;
        boolean clock = tokens.isMarkOf(at + 1, ":.") || (tokens.isWord(at + 1) && !tokens.isNumber(at + 2, 4, 4));
        return tokens.isNumber(at, 1, 2) && !clock;
    }

    private static int closed(Tokens tokens, int at) {
        return tokens.isMarkOf(at, ")）") ? at + 1 : at;
    }
}
