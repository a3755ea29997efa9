package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixTest {
    @Test
    void neverSortsAgainstTheTexts() {
        List<String> sorted = List.of("", ":a", "a", "ab", "abcde", "abcdef", "b", "ÿa", "אב", "את", "בא", "記念", "館の");
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(Prefix.of(sorted.get(i - 1))).as(sorted.get(i)).isLessThanOrEqualTo(Prefix.of(sorted.get(i)));
        }
    }

    @Test
    void tellsShortWordsApart() {
        assertThat(Prefix.of("bridg")).isLessThan(Prefix.of("brief"));
    }
}
