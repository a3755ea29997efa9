package org.newsarchive.extract.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What two spellings of a paper's name share: its words without case, accents and article; an inflected word has the other's stem. */
final class PaperKey {
    private static final Set<String> ARTICLES = Set.of(
            "the", "le", "la", "les", "el", "los", "las", "il", "lo", "der", "die", "das", "de", "het", "o", "a");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEM = 4;
    private static final int ENDING = 3;

    private PaperKey() {}

    /** The words of a text, without case and accents. */
    static List<String> words(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new ArrayList<>(
                BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList());
    }

    private static List<String> bare(String name) {
        List<String> words = words(name);
        if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        return words;
    }

    /** All letters of a name in one, as addresses have them. */
    static String joined(String name) {
        return String.join("", words(name));
    }

    static boolean hasArticle(String name) {
        return bare(name).size() < words(name).size();
    }

    static boolean same(String one, String other) {
        List<String> a = bare(one);
        List<String> b = bare(other);
        return a.size() == b.size() && !a.isEmpty() && begins(a, 0, b);
    }

    /** Whether the words of a line have the name among them. */
    static boolean isIn(List<String> all, String name) {
        List<String> wanted = bare(name);
        for (int at = 0; at + wanted.size() <= all.size(); at++) {
            if (begins(all, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> all, int at, List<String> wanted) {
        for (int w = 0; w < wanted.size(); w++) {
            if (!isForm(all.get(at + w), wanted.get(w))) {
                return false;
            }
        }
        return true;
    }

    /** "Gazety" and "Gazeta": equal but for their endings. */
    private static boolean isForm(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && shared >= Math.max(one.length(), other.length()) - ENDING;
    }
}
