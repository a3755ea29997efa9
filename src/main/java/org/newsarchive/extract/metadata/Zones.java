package org.newsarchive.extract.metadata;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of time zones as newspapers print them. A name that means several zones in the world means none here. */
final class Zones {
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("akst", "-09:00"),
            Map.entry("akdt", "-08:00"),
            Map.entry("hst", "-10:00"),
            Map.entry("nst", "-03:30"),
            Map.entry("brt", "-03:00"),
            Map.entry("wet", "Z"),
            Map.entry("west", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("trt", "+03:00"),
            Map.entry("sast", "+02:00"),
            Map.entry("eat", "+03:00"),
            Map.entry("wat", "+01:00"),
            Map.entry("pkt", "+05:00"),
            Map.entry("wib", "+07:00"),
            Map.entry("wita", "+08:00"),
            Map.entry("sgt", "+08:00"),
            Map.entry("hkt", "+08:00"),
            Map.entry("myt", "+08:00"),
            Map.entry("awst", "+08:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"),
            Map.entry("acst", "+09:30"),
            Map.entry("acdt", "+10:30"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("nzst", "+12:00"),
            Map.entry("nzdt", "+13:00"));

    /** Names that leave summer time open: the day decides. */
    private static final Map<String, ZoneId> PLACES = Map.of(
            "et", ZoneId.of("America/New_York"),
            "ct", ZoneId.of("America/Chicago"),
            "mt", ZoneId.of("America/Denver"),
            "pt", ZoneId.of("America/Los_Angeles"));

    private Zones() {}

    /**
     * A zone found.
     *
     * @param offset as ISO 8601: {@code Z} or {@code +02:00}
     * @param next the token after it
     */
    record Found(String offset, int next) {}

    /**
     * The zone that stands at token i, if one does.
     *
     * @param local the time that it belongs to, as ISO 8601
     */
    static @Nullable Found at(Tokens tokens, int i, String local) {
        int at = tokens.isMark(i, '(') ? i + 1 : i;
        int close = at - i;
        if (tokens.isMarkOf(at, "+-−")) {
            return numeric(tokens, at);
        }
        String word = tokens.word(at);
        if ((word.equals("utc") || word.equals("gmt")) && tokens.isMarkOf(at + 1, "+-−")) {
            Found found = numeric(tokens, at + 1);
            return found == null
                    ? null
                    : new Found(found.offset(), found.next() + (tokens.isMark(found.next(), ')') ? close : 0));
        }
        ZoneId place = PLACES.get(word);
        String offset = place == null
                ? OFFSETS.get(word)
                : place.getRules().getOffset(LocalDateTime.parse(local)).getId();
        // Short names are words in some languages, so only capitals count.
        if (offset == null || !Character.isUpperCase(tokens.text().charAt(tokens.end(at) - 1))) {
            return null;
        }
        return new Found(offset, at + 1 + (tokens.isMark(at + 1, ')') ? close : 0));
    }

    private static @Nullable Found numeric(Tokens tokens, int sign) {
        int hours;
        int minutes = 0;
        int next = sign + 2;
        if (!tokens.glued(sign)) {
            return null;
        }
        if (tokens.isNumber(sign + 1, 4, 4)) {
            hours = tokens.value(sign + 1) / 100;
            minutes = tokens.value(sign + 1) % 100;
        } else if (tokens.isNumber(sign + 1, 1, 2)) {
            hours = tokens.value(sign + 1);
            if (tokens.isMark(next, ':') && tokens.isNumber(next + 1, 2, 2)) {
                minutes = tokens.value(next + 1);
                next += 2;
            }
        } else {
            return null;
        }
        if (hours > 14 || minutes > 59) {
            return null;
        }
        String offset = hours + minutes == 0
                ? "Z"
                : (tokens.isMark(sign, '+') ? "+" : "-") + Times.two(hours) + ":" + Times.two(minutes);
        return new Found(offset, next);
    }
}
