package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FoldTest {
    @Test
    void takesAwayCaseAndAccents() {
        assertThat(Fold.word("ÉLODIE “Ñandú” – ИЙ")).isEqualTo("elodie “nandu” – ии");
        assertThat(Fold.word("Işık ＡＢＣ")).isEqualTo("isik abc");
        assertThat(Fold.word("東京新聞")).isEqualTo("東京新聞");
    }

    @Test
    void everyCharacterThatItKnowsIsFoldedAsUnicodeSays() {
        SplittableRandom random = new SplittableRandom(1);
        for (int c = 1; c < '\ud800'; c++) {
            for (String text : new String[] {"a" + (char) c, (char) c + "É", "“" + (char) c + "新"}) {
                assertThat(Fold.word(text)).as("U+%04X", c).isEqualTo(slowly(text));
            }
            String company = "" + (char) random.nextInt(0x300) + (char) c + (char) random.nextInt(0x3100);
            assertThat(Fold.word(company)).as("%s", company).isEqualTo(slowly(company));
        }
    }

    private static String slowly(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        if (lower.chars().noneMatch(c -> (c > 127 && c < 0x2e80) || c >= 0xff01)) {
            return lower.toString();
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(c == 'ı' ? 'i' : (char) c));
        return plain.toString();
    }
}
