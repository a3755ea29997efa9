package org.newsarchive.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class CutTest {
    private static final Shapes FOUR = Shapes.of(
            Wrapping.blocks(Lines.of(String.join("\n\n", Collections.nCopies(4, "The ferry left at noon.")))));

    @Test
    void takesOnlyTheLikelyWhereTheTextIsPlain() {
        assertThat(Cut.of(new float[] {0.98f, 0.97f, 0.96f, 0.3f}, FOUR)).isGreaterThan(0.3f);
    }

    @Test
    void takesLessWhereTheTextIsHardToJudge() {
        assertThat(Cut.of(new float[] {0.5f, 0.45f, 0.35f, 0.1f}, FOUR)).isBetween(0.25f, 0.35f);
    }

    @Test
    void asksSomethingOfATextWithoutAnyLikelyLine() {
        assertThat(Cut.of(new float[] {0.1f, 0.05f, 0.02f, 0.01f}, FOUR)).isEqualTo(0.4f);
    }
}
