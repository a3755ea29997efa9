package org.newsarchive.extract.text;

import java.util.List;
import java.util.Set;

/**
 * What two spellings of a paper's name share; an inflected word has the other's stem.
 *
 * @param words its words without case, accents and article
 * @param hasArticle whether an article stands before them
 */
record PaperKey(List<String> words, boolean hasArticle) {
    private static final Set<String> ARTICLES = Set.of(
            "the", "le", "la", "les", "el", "los", "las", "il", "lo", "der", "die", "das", "de", "het", "o", "a");
    private static final int STEM = 4;
    private static final int ENDING = 3;

    static PaperKey of(String name) {
        List<String> words = PlainWords.of(name);
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
        return new PaperKey(article ? words.subList(1, words.size()) : words, article);
    }

    static boolean same(String one, String other) {
        return of(one).isSame(of(other));
    }

    boolean isSame(PaperKey other) {
        return words.size() == other.words.size() && !words.isEmpty() && begins(words, 0, other.words);
    }

    /** Whether the words of a line have the name among them. */
    boolean isIn(List<String> line) {
        for (int at = 0; at + words.size() <= line.size(); at++) {
            if (begins(line, at, words)) {
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
        int least = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < least && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && shared >= Math.max(one.length(), other.length()) - ENDING;
    }
}
