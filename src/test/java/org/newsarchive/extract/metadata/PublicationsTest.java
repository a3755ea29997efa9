package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© 2017 Skerrow Weekly Star. All rights reserved.|Skerrow Weekly Star",
                "(c) Tarrow Courier 2004. For private circulation only.|Tarrow Courier",
                "Copyright © 1998-2003 by The Merrin Herald, Gull Point|The Merrin Herald",
                "Contact us - Terms - © 2011 St. Olaf Post-Dispatch. Tous droits réservés|St. Olaf Post-Dispatch",
                "©2019 Merrin Bay Tribune Media Partners, LLC|Merrin Bay Tribune",
                "© Brendauer Anzeiger 2021 Alle Rechte vorbehalten|Brendauer Anzeiger",
                "© 2020 Gezeiten.de.|Gezeiten.de",
                "© L'Écho de Sainte-Aurive|L'Écho de Sainte-Aurive"
            })
    void copyrightLinesNameTheirPaper(String line, String paper) {
        assertThat(RightsHolder.paper(line)).contains(paper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2012 Ense Valley Newspapers Ltd.",
                "© 2019 Reuters",
                "Copyright 2003. All rights reserved.",
                "© Ewan Tarbet",
                "© 2021 Mediahaus N.V.",
                "Copyright and related rights are asserted.",
                "The Merrin Herald is printed on Fridays."
            })
    void companiesAgenciesAndNobodyAreNoPaper(String line) {
        assertThat(RightsHolder.paper(line)).isEmpty();
    }

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
