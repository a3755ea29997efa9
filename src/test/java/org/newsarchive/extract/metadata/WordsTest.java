package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is done by hand, to be quick, does what the plain way does. */
final class WordsTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void cutsAsTheExpressionDoes() {
        for (int i = 0; i < 20_000; i++) {
            String text = text("ab .\t\n\u00a0é");
            int most = random.nextInt(1, 6);
            assertThat(Words.of(text)).containsExactly(text.split("\\s+", -1));
            assertThat(Words.of(text, most)).containsExactly(text.split("\\s+", most));
        }
    }

    @Test
    void findsAPhraseWhereverItStands() {
        Set<String> known = Set.of("ab", "abba", "b ", "aé");
        Phrases phrases = new Phrases(known);
        for (int i = 0; i < 20_000; i++) {
            String text = text("ab éc");
            assertThat(phrases.areIn(text)).as(text).isEqualTo(known.stream().anyMatch(text::contains));
        }
    }

    @Test
    void cutsBylinesAtMarksDashesAndSentences() {
        assertThat(Pieces.of("Ann Lee, Joe Marsh and Bea Holm - Harbour Post. Port Alder"))
                .isEqualTo(List.of("Ann Lee", "Joe Marsh", "Bea Holm", "Harbour Post", "Port Alder"));
        assertThat(Pieces.of("J. T. Lee Jr. in Port Alder")).isEqualTo(List.of("J. T. Lee Jr."));
        assertThat(Pieces.of(" |")).isEmpty();
    }

    @Test
    void partsPiecesWhereTheExpressionDoes() {
        for (int i = 0; i < 20_000; i++) {
            String text = text("qB .-,X\u00a0");
            List<String> plainly = List.of(text.split("[,]| - |(?<=\\p{Ll}{3})\\.\\s", -1)).stream()
                    .map(part -> String.join(" ", Words.of(part.strip())))
                    .map(PersonName::trim)
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            assertThat(Pieces.of(text)).as(text).isEqualTo(plainly);
        }
    }

    private String text(String characters) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
