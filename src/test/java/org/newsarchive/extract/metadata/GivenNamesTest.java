package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Genevieve Thibault",
                "Łukasz Marsz",
                "José Pérez",
                "Jean-Aubin Marais",
                "MARIE CURIE",
                "Ольга Маршева",
                "דנה כהן",
                "Ìyábò Adé"
            })
    void knowsNamesInAnyScriptAndCase(String name) {
        assertThat(GivenNames.opens(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Portal Planalto", "My Saved Articles", "May Day Parade", "ann lee", "Genevieve", "3 Harbours"})
    void takesNoWordOrPlaceForOne(String phrase) {
        assertThat(GivenNames.opens(phrase)).isFalse();
    }

    @Test
    void wantsEachNameToOpenWithOne() {
        assertThat(GivenNames.openAll(List.of("Ann Lee", "Bo Zzyx"))).isFalse();
        assertThat(GivenNames.openAll(List.of("Ann Lee", "Ruth Zzyx"))).isTrue();
        assertThat(GivenNames.openAll(List.of())).isFalse();
    }
}
