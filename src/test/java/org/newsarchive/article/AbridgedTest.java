package org.newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbridgedTest {
    @Test
    void whatFitsStays() {
        assertThat(Abridged.of("The ferry sails.", 16)).isEqualTo("The ferry sails.");
    }

    @Test
    void wholeWordsAreKept() {
        assertThat(Abridged.of("The ferry sails at noon", 15)).isEqualTo("The ferry…");
        assertThat(Abridged.of("The ferry sails at noon", 16)).isEqualTo("The ferry sails…");
    }

    @Test
    void noPauseStandsBeforeTheEllipsis() {
        assertThat(Abridged.of("The ferry sails – at noon", 19)).isEqualTo("The ferry sails…");
        assertThat(Abridged.of("The ferry sails, at noon", 18)).isEqualTo("The ferry sails…");
    }

    @Test
    void aSentenceKeepsItsStop() {
        assertThat(Abridged.of("The ferry sails. Nobody waves.", 20)).isEqualTo("The ferry sails. …");
        assertThat(Abridged.of("The ferry sails. Nobody waves.", 17)).isEqualTo("The ferry sails.");
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        assertThat(Abridged.of("東京都港区芝公園四丁目", 6)).isEqualTo("東京都港区…");
        assertThat(Abridged.of("😀😀😀😀", 4)).isEqualTo("😀…");
    }
}
