package org.newsarchive.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invented words, as long as English ones and as often: the word of rank r stands about 1/r as often as the first (Zipf's law).
 */
final class Vocabulary {
    private static final List<String> COMMON = List.of(
            ("the of and to in a that is was for on it with as he be by at his had from are this have not they but which were"
                            + " said their has who will been more when would about one its there after or an than could first"
                            + " also over new two into up year out because years people only most other last some while"
                            + " government city before where between many during against under three council through week")
                    .split(" "));
    private static final String[] ONSET = {
        "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "st",
        "t", "th", "tr", "v", "w"
    };
    private static final String[] NUCLEUS = {"a", "e", "i", "o", "u", "ea"};
    private static final String[] CODA = {"", "", "", "l", "n", "n", "r", "s", "t", "st"};
    private static final String[] ENDING = {"", "", "", "s", "ed", "er", "ing", "ly"};

    private final String[] words;
    private final double[] upTo;

    Vocabulary(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> all = new LinkedHashSet<>(COMMON);
        while (all.size() < size) {
            StringBuilder word = new StringBuilder();
            // Common words are short.
            for (int n = all.size() < 4000 ? 1 : 1 + random.nextInt(2); n > 0; n--) {
                word.append(pick(ONSET, random)).append(pick(NUCLEUS, random)).append(pick(CODA, random));
            }
            all.add(word.append(pick(ENDING, random)).toString());
        }
        words = all.toArray(String[]::new);
        upTo = new double[words.length];
        double sum = 0;
        for (int rank = 0; rank < words.length; rank++) {
            sum += 1 / (rank + 2.7);
            upTo[rank] = sum;
        }
    }

    String word(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return words[at < 0 ? -at - 1 : at];
    }

    /** A word that is not among the common ones. */
    String rareWord(SplittableRandom random) {
        return words[COMMON.size() + random.nextInt(words.length - COMMON.size())];
    }

    /** A sentence of 8 to 27 words. */
    String sentence(SplittableRandom random) {
        List<String> sentence = new ArrayList<>();
        for (int n = 8 + random.nextInt(20); n > 0; n--) {
            String comma = n > 3 && random.nextInt(14) == 0 ? "," : "";
            sentence.add((random.nextInt(18) == 0 ? capital(rareWord(random)) : word(random)) + comma);
        }
        return capital(String.join(" ", sentence)) + ".";
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static <T> T pick(T[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }
}
