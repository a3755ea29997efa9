package org.newsarchive.extract.metadata;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.article.Direction;

/** How many letters of a text belong to which script. */
final class Scripts {
    /** So many letters show the script of the whole. */
    private static final int SAMPLE = 4000;

    private static final int LEAST = 6;

    /** All letters before it are Latin. */
    private static final char FIRST_OTHER = '\u0250';

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int letters;

    private Scripts() {}

    static Scripts of(CharSequence text) {
        Scripts scripts = new Scripts();
        int letters = 0;
        int end = text.length();
        for (int i = 0; i < end && letters < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                letters += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                if (c >= FIRST_OTHER) {
                    scripts.counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        scripts.letters = letters;
        return scripts;
    }

    private int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    private boolean most(UnicodeScript script) {
        return count(script) * 2 > letters && count(script) >= LEAST;
    }

    Direction direction() {
        int rightToLeft = count(UnicodeScript.HEBREW)
                + count(UnicodeScript.ARABIC)
                + count(UnicodeScript.SYRIAC)
                + count(UnicodeScript.THAANA)
                + count(UnicodeScript.NKO)
                + count(UnicodeScript.ADLAM);
        return rightToLeft * 2 > letters ? Direction.RTL : Direction.LTR;
    }

    /** The language, where the script has one that newspapers are written in. */
    Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int han = count(UnicodeScript.HAN);
        if ((kana + han) * 2 > letters && kana + han >= LEAST) {
            return Optional.of(kana * 20 > han ? "ja" : "zh");
        }
        for (Writing writing : Writing.values()) {
            if (most(writing.script)) {
                return Optional.of(writing.tag);
            }
        }
        return Optional.empty();
    }

    private enum Writing {
        KOREAN(UnicodeScript.HANGUL, "ko"),
        HEBREW(UnicodeScript.HEBREW, "he"),
        GREEK(UnicodeScript.GREEK, "el"),
        THAI(UnicodeScript.THAI, "th"),
        BENGALI(UnicodeScript.BENGALI, "bn"),
        TAMIL(UnicodeScript.TAMIL, "ta"),
        TELUGU(UnicodeScript.TELUGU, "te"),
        KANNADA(UnicodeScript.KANNADA, "kn"),
        MALAYALAM(UnicodeScript.MALAYALAM, "ml"),
        GUJARATI(UnicodeScript.GUJARATI, "gu"),
        GURMUKHI(UnicodeScript.GURMUKHI, "pa"),
        ORIYA(UnicodeScript.ORIYA, "or"),
        SINHALA(UnicodeScript.SINHALA, "si"),
        GEORGIAN(UnicodeScript.GEORGIAN, "ka"),
        ARMENIAN(UnicodeScript.ARMENIAN, "hy"),
        AMHARIC(UnicodeScript.ETHIOPIC, "am"),
        KHMER(UnicodeScript.KHMER, "km"),
        LAO(UnicodeScript.LAO, "lo"),
        BURMESE(UnicodeScript.MYANMAR, "my"),
        TIBETAN(UnicodeScript.TIBETAN, "bo"),
        DIVEHI(UnicodeScript.THAANA, "dv");

        private final UnicodeScript script;
        private final String tag;

        Writing(UnicodeScript script, String tag) {
            this.script = script;
            this.tag = tag;
        }
    }
}
