package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"The Harbour Post", "Ense Valley Gazette", "L’Écho de Sainte-Aurive", "THE MERRIN HERALD"})
    void aMastheadIsAPapersName(String line) {
        assertThat(Publications.isTitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latest news", "Post a comment", "Opinion", "Nachrichten | Spanien", "Herald", "Blog Post"})
    void otherLinesOverAHeadlineAreNot(String line) {
        assertThat(Publications.isTitle(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skerrow Tides|© 2019 Skerrow Tides. All rights reserved.",
                "Skerrow Tides|Copyright (c) 2001-2004 by Skerrow Tides Alle Rechte vorbehalten",
                "Skerrow Tides|The quay at dusk. (Bea Lindmoss/Skerrow Tides)"
            })
    void copyrightLinesAndCreditsVouchForAName(String name, String line) {
        assertThat(Publications.vouches(line, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "News|© 2019 Merrin News Network. All rights reserved.",
                "Merrin|Runners cross the bridge in Merrin. © Bea Lindmoss/Tidepress",
                "Music|© 2024 Skerrow | Made with Tide Music."
            })
    void aNameAmongOthersIsNotVouchedFor(String name, String line) {
        assertThat(Publications.vouches(line, name)).isFalse();
    }
}
