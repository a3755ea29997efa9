package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds phrases and function words in short texts. */
final class Phrases {
    private static final Map<String, List<Entry>> BY_FIRST_WORD = index();

    /** What is found in a text: the phrases anywhere, those that open it, and the share of function words. */
    record Found(int anywhere, int opening, float functionWords) {}

    private record Entry(String phrase, int bit) {}

    private Phrases() {}

    private static Map<String, List<Entry>> index() {
        Map<String, List<Entry>> index = new HashMap<>();
        for (Phrase kind : Phrase.values()) {
            for (String phrase : kind.phrases()) {
                index.computeIfAbsent(firstWord(phrase), w -> new ArrayList<>()).add(new Entry(phrase, kind.bit()));
            }
        }
        return index;
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, Math.max(1, end));
    }

    /** Reads a text, of which only the first characters up to {@code most} count. */
    static Found in(String text, int most) {
        String lower = text.substring(0, Math.min(text.length(), most))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        int anywhere = 0;
        int opening = 0;
        int words = 0;
        int functionWords = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean letter = Character.isLetter(c);
            if (!letter && c != '©' && c != '@' && c != '(') {
                continue;
            }
            int end = i + 1;
            while (letter && end < lower.length() && Character.isLetter(lower.charAt(end))) {
                end++;
            }
            String word = lower.substring(i, end);
            if (letter) {
                words++;
                if (FunctionWords.ALL.contains(word)) {
                    functionWords++;
                }
            }
            for (Entry entry : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (lower.startsWith(entry.phrase, i) && !letterAt(lower, i + entry.phrase.length())) {
                    anywhere |= entry.bit;
                    if (words <= 1) {
                        opening |= entry.bit;
                    }
                }
            }
            i = end - 1;
        }
        return new Found(anywhere, opening, words == 0 ? 0 : functionWords / (float) words);
    }

    private static boolean letterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
    }
}
