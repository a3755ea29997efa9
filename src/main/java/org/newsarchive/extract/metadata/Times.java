package org.newsarchive.extract.metadata;

import org.jspecify.annotations.Nullable;

/** Reads a time of day, with its offset where the text states one. */
final class Times {
    private static final WordSet BEFORE = Lexicon.of("time-before");

    private static final WordSet HOUR = Lexicon.of("time-hour");
    private static final WordSet CLOCK = Lexicon.of("time-clock");

    private Times() {}

    /**
     * A time found.
     *
     * @param start its first token
     * @param next the token after it
     * @param text as ISO 8601: {@code T09:30}, {@code T09:30:00+02:00}
     */
    record Found(int start, int next, String text) {}

    /** The time that follows token i - 1, after at most a few separators and words such as "at". */
    static @Nullable Found after(Tokens tokens, int i, String day) {
        int at = i;
        boolean cued = false;
        for (int skipped = 0; skipped < 4 && at < tokens.count() && !tokens.isNumber(at, 1, 2); skipped++) {
            // Korean and Chinese name the half of the day before the hour.
            if (tokens.isMarkOf(at, ",-–—|·•(@/.:;")) {
                at++;
            } else if (BEFORE.contains(tokens.word(at)) || half(tokens.word(at)) != null) {
                cued = true;
                at++;
            } else {
                return null;
            }
        }
        return at(tokens, at, cued, day);
    }

    /** The time that ends right before token i. */
    static @Nullable Found before(Tokens tokens, int i, String day) {
        for (int from = Math.max(0, i - 9); from < i; from++) {
            if (tokens.isNumber(from, 1, 2) && !tokens.isMarkOf(from - 1, ":./-") && !tokens.isNumber(from - 1, 1, 9)) {
                Found found = at(tokens, from, false, day);
                if (found != null && reaches(tokens, found.next(), i)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean reaches(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && (tokens.isMarkOf(at, ",-–—|·•/)") || BEFORE.contains(tokens.word(at)))) {
            at++;
        }
        return at == to;
    }

    /** The time that begins at token i. */
    static @Nullable Found at(Tokens tokens, int i, boolean cued, String day) {
        if (!tokens.isNumber(i, 1, 2) || tokens.value(i) > 24) {
            return null;
        }
        int hour = tokens.value(i);
        int minute = 0;
        int second = -1;
        int at = i + 1;
        String half = half(tokens.word(i - 1));
        boolean minutes = (tokens.isMark(at, ':') || tokens.isMark(at, '.') || HOUR.contains(tokens.word(at)))
                && tokens.isNumber(at + 1, 2, 2)
                && tokens.value(at + 1) < 60
                && (tokens.isMark(at, ':') || !tokens.isMark(at + 2, '.') || !tokens.isNumber(at + 3, 1, 4));
        boolean colon = minutes && !tokens.isMark(at, '.');
        if (minutes) {
            minute = tokens.value(at + 1);
            at += 2;
            at = tokens.isWord(at) && "분분".indexOf(tokens.text().charAt(tokens.start(at))) >= 0 ? at + 1 : at;
            if (tokens.isMark(at, ':') && tokens.isNumber(at + 1, 2, 2) && tokens.value(at + 1) < 60) {
                second = tokens.value(at + 1);
                at += 2;
                at = tokens.isMarkOf(at, ".,") && tokens.glued(at) && tokens.isNumber(at + 1, 3, 9) ? at + 2 : at;
            }
        }
        int afterHalf = halfAfter(tokens, at);
        if (afterHalf > at) {
            half = tokens.word(at).startsWith("p") ? "pm" : "am";
            half = half(tokens.word(at)) == null ? half : half(tokens.word(at));
            at = afterHalf;
        } else if (CLOCK.contains(tokens.word(at))) {
            colon = true;
            at++;
        }
        hour = half == null ? hour : "pm".equals(half) ? hour < 12 ? hour + 12 : hour : hour == 12 ? 0 : hour;
        if (hour > 23) {
            return null;
        }
        String clock = "T" + two(hour) + ":" + two(minute) + (second < 0 ? "" : ":" + two(second));
        Zones.Found zone = Zones.at(tokens, at, day + clock);
        if (!colon && half == null && !(minutes && (cued || zone != null))) {
            return null;
        }
        return zone == null ? new Found(i, at, clock) : new Found(i, zone.next(), clock + zone.offset());
    }

    /** am, pm, a.m., p.m. and a. m.: the token after it, or i. */
    private static int halfAfter(Tokens tokens, int i) {
        String word = tokens.word(i);
        if (half(word) != null) {
            return i + 1;
        }
        if ((word.equals("a") || word.equals("p") || word.equals("π") || word.equals("μ"))
                && tokens.isMark(i + 1, '.')
                && (tokens.word(i + 2).equals("m") || tokens.word(i + 2).equals("μ"))) {
            return tokens.isMark(i + 3, '.') ? i + 4 : i + 3;
        }
        return i;
    }

    private static @Nullable String half(String word) {
        return switch (word) {
            case "am", "오전", "上午", "午前", "凌晨", "早上", "ص", "πμ" -> "am";
            case "pm", "오후", "下午", "午後", "晚上", "م", "μμ" -> "pm";
            default -> null;
        };
    }

    static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
