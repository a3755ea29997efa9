package org.newsarchive.extract.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words such as "published" and "updated" before a date. */
final class DateCues {
    private static final Map<String, DateMention.Cue> WORDS = read();
    private static final WordSet PARTICIPLES = Lexicon.of("date-participle");
    private static final int REACH = 5;

    private DateCues() {}

    /** What the few words before token i say, the nearest first; not further back than the end of the mention before. */
    static DateMention.Cue before(Tokens tokens, int i, int floor) {
        for (int at = i - 1; at >= Math.max(floor, i - REACH * 2); at--) {
            if (tokens.isMarkOf(at, "!?;|") && at < i - 1) {
                return DateMention.Cue.NONE;
            }
            DateMention.Cue cue = tokens.isWord(at) ? cue(tokens.word(at)) : null;
            if (cue != null) {
                return cue;
            }
        }
        return DateMention.Cue.NONE;
    }

    /** What the few words after a date say, as in "was changed on … by … geändert"; a word that leads to the next date does not count. */
    static DateMention.Cue after(Tokens tokens, int i) {
        for (int at = i; at < Math.min(tokens.count(), i + REACH); at++) {
            if (tokens.isMarkOf(at, ".!?;|:,-–—/") || tokens.isNumber(at, 1, 9)) {
                return DateMention.Cue.NONE;
            }
            DateMention.Cue cue = PARTICIPLES.contains(tokens.word(at)) ? cue(tokens.word(at)) : null;
            if (cue != null) {
                return tokens.isMark(at + 1, ':') || tokens.isNumber(at + 1, 1, 4) || tokens.isNumber(at + 2, 1, 4)
                        ? DateMention.Cue.NONE
                        : cue;
            }
        }
        return DateMention.Cue.NONE;
    }

    /** What a folded word says of a date; null where nothing. */
    static DateMention.@Nullable Cue cue(String word) {
        return WORDS.get(word);
    }

    private static Map<String, DateMention.Cue> read() {
        Map<String, DateMention.Cue> words = new HashMap<>();
        for (String line : WordLines.of(DateCues.class, "datecues.txt")) {
            String[] row = line.split(" ", -1);
            DateMention.Cue cue = row[0].equals("updated") ? DateMention.Cue.UPDATED : DateMention.Cue.PUBLISHED;
            for (int i = 0; i < row.length; i++) {
                words.putIfAbsent(row[i], cue);
            }
        }
        return Map.copyOf(words);
    }
}
