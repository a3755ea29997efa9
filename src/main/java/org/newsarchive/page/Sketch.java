package org.newsarchive.page;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an article is about and how it is worded, in some 200 bytes, so that a whole archive can be compared in memory: its
 * weightiest words, and a min-wise sample of its word sequences (Broder, On the resemblance and containment of documents, 1997).
 */
public final class Sketch {
    private static final int TERMS = 24;
    private static final int SAMPLES = 32;
    private static final int SHINGLE = 4;
    private static final int SHORTEST = 4;
    /** The sketch of an empty text; resembles nothing. */
    public static final Sketch EMPTY = new Sketch(new int[0], new int[0]);

    private final int[] terms;
    private final int[] samples;

    private Sketch(int[] terms, int[] samples) {
        this.terms = terms;
        this.samples = samples;
    }

    /** The sketch of a text, title and all. */
    public static Sketch of(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        return new Sketch(terms(words), samples(words));
    }

    /** The sketch as text, to be kept: terms and samples in Base64, parted by a full stop. */
    public String encoded() {
        return encoded(terms) + '.' + encoded(samples);
    }

    /**
     * The sketch that {@link #encoded} wrote.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Sketch decoded(String text) {
        int stop = text.indexOf('.');
        if (stop < 0) {
            throw new IllegalArgumentException("not a sketch: " + text);
        }
        return new Sketch(numbers(text.substring(0, stop)), numbers(text.substring(stop + 1)));
    }

    private static String encoded(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static int[] numbers(String encoded) {
        IntBuffer numbers = ByteBuffer.wrap(Base64.getDecoder().decode(encoded)).asIntBuffer();
        int[] decoded = new int[numbers.remaining()];
        numbers.get(decoded);
        return decoded;
    }

    /** Hashes of the weightiest words, the weightiest first. */
    int[] terms() {
        return terms;
    }

    /** The min-wise sample; empty where the text is too short to compare. */
    int[] samples() {
        return samples;
    }

    /** How alike two texts are worded, from 0 to 1. */
    double resemblance(Sketch other) {
        int same = 0;
        for (int i = 0; i < samples.length && i < other.samples.length; i++) {
            same += samples[i] == other.samples[i] ? 1 : 0;
        }
        return (double) same / SAMPLES;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean ideograph = Character.isIdeographic(c);
            boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (start >= 0 && (!letter || ideograph)) {
                words.add(text.substring(start, i));
                start = -1;
            }
            int next = i + Character.charCount(c);
            if (ideograph) {
                int after = next < text.length() ? text.codePointAt(next) : ' ';
                if (Character.isIdeographic(after)) {
                    // Scripts without spaces: every pair of characters is a word.
                    words.add(text.substring(i, next + Character.charCount(after)));
                }
            } else if (letter && start < 0) {
                start = i;
            }
            i = next;
        }
        return words;
    }

    private static int[] terms(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            if (word.length() >= SHORTEST || Character.isIdeographic(word.codePointAt(0))) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> -e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .mapToInt(e -> mix(e.getKey().hashCode()))
                .toArray();
    }

    private static int[] samples(List<String> words) {
        if (words.size() < 10 * SHINGLE) {
            return new int[0];
        }
        int[] least = new int[SAMPLES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            int hash = words.subList(i, i + SHINGLE).hashCode();
            for (int k = 0; k < SAMPLES; k++) {
                hash = mix(hash + 0x9E3779B9);
                least[k] = Math.min(least[k], hash);
            }
        }
        return least;
    }

    /** The finaliser of MurmurHash3. */
    private static int mix(int h) {
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
