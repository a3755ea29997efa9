package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Mayor's well-known 1,200 boats | the mayor well known 1 200 boats",
                "L’été à l'île d’Orval | ete a ile orval",
                "Straße ÆØÅ Łódź | strasse aeoa lodz",
                "ΟΔΟΣ Οδός | οδοσ οδοσ",
                "Ёлка и йод | елка и иод",
                "רבי־לב דו\"ח צה״ל שָׁלוֹם | רבי לב דוח צהל שלום",
                "أَخْبَار الـمدينة | اخبار المدينه",
                "港の記念館 | 港の の記 記念 念館 館",
                "2017年10月 | 2017 年 10 月",
                "ＡＢＣ ﬁne ½ | abc fine 12",
                "co\u00adop\u00aderate | cooperate",
                "हिन्दी समाचार | हिन्दी समाचार",
            })
    void foldsAndParts(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(" ", -1));
    }

    @Test
    void cutsWordsThatWouldFillTheIndex() {
        assertThat(words("x".repeat(5000))).containsExactly("x".repeat(40));
    }

    @ParameterizedTest
    @CsvSource({
        "en, bridges, bridge",
        "en, bridging, bridge",
        "en, cities, city",
        "en, running, run",
        "de, hauser, haus",
        "de, wahlen, wahl",
        "fr, journaux, journal",
        "fr, elues, elu",
        "es, ciudades, ciudad",
        "es, jueces, juez",
        "ru, газеты, газета",
        "nl, bruggen, brug",
    })
    void bringsFormsOfAWordTogether(String language, String one, String other) {
        assertThat(Stemming.of(language).forms(one))
                .isEqualTo(Stemming.of(language).forms(other));
    }

    @ParameterizedTest
    @CsvSource({"en, news, new", "en, during, dure", "en, united, unite d", "de, hand, hund"})
    void keepsOtherWordsApart(String language, String one, String other) {
        assertThat(Stemming.of(language).forms(one))
                .isNotEqualTo(Stemming.of(language).forms(other));
    }

    @Test
    void findsHebrewWordsWithAndWithoutTheirPrefix() {
        assertThat(Stemming.of("he").forms("והממשלה")).contains("והממשלה", "הממשלה", "ממשלה");
        assertThat(Stemming.of("he-IL").forms("גשר")).containsExactly("גשר");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.each(text, words::add);
        return words;
    }
}
