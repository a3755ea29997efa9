package org.newsarchive.search;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for words that readers take for the same: no case, no diacritics, no ligatures. */
final class Folding {
    /** Longer words are cut, so that a run of characters without spaces cannot fill the index. */
    private static final int LONGEST = 40;

    private Folding() {}

    /** The word folded; empty where it holds neither letter nor digit. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isStripped(apart.charAt(i))) {
                bare.append(apart.charAt(i));
            }
        }
        String whole = Normalizer.normalize(bare, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(whole.length() + 2);
        whole.codePoints().filter(Words::isWord).forEach(c -> append(folded, c));
        return folded.toString();
    }

    /** The word, or as much of it as the index keeps. */
    static String cut(String word) {
        return cut(word, LONGEST);
    }

    /** The text, or as much of it as that. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Accents, points and vowel signs that writers may leave out; not the vowels of Indic scripts, nor voicing of kana. */
    private static boolean isStripped(char c) {
        return c >= '\u0300'
                && (c <= '\u036f'
                        || (c >= '\u0483' && c <= '\u0487')
                        || (c >= '\u0591'
                                && c <= '\u05c7'
                                && c != '\u05be'
                                && c != '\u05c0'
                                && c != '\u05c3'
                                && c != '\u05c6')
                        || (c >= '\u0610' && c <= '\u061a')
                        || c == '\u0640'
                        || (c >= '\u064b' && c <= '\u065f')
                        || c == '\u0670'
                        || (c >= '\u06d6' && c <= '\u06dc'));
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            case '\u00ad', '\u200c', '\u200d', '\u2060', '\ufeff' -> {}
            default -> folded.appendCodePoint(c);
        }
    }
}
