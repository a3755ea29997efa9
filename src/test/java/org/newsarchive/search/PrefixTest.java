package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixTest {
    @Test
    void neverSortsAgainstTheTexts() {
        List<String> sorted = List.of(
                "", ":a", "a", "a\0", "ab", "abcdefg", "abcdefgh", "abcdefgi", "b", "ÿa", "אב", "את", "בא", "記念", "館の");
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(Prefix.of(sorted.get(i - 1))).as(sorted.get(i)).isLessThanOrEqualTo(Prefix.of(sorted.get(i)));
        }
    }

    @Test
    void tellsShortWordsApartAndWhetherItDoes() {
        assertThat(Prefix.of("bridges")).isLessThan(Prefix.of("bridget"));
        assertThat(Prefix.isWhole(Prefix.of("bridges"))).isTrue();
        assertThat(Prefix.isWhole(Prefix.of("bridgeson"))).isFalse();
        assertThat(Prefix.isWhole(Prefix.of("館"))).isFalse();
    }
}
