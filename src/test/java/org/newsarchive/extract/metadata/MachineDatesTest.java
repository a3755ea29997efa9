package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.PartialDate;

class MachineDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-22 | 2023-12-22
            2023-12 | 2023-12
            2023-12-22T18:34:05.123+01:00 | 2023-12-22T18:34:05+01:00
            2023-12-22T18:34:05+0100 | 2023-12-22T18:34:05+01:00
            2023-12-22T23:34+00:00 | 2023-12-22T23:34Z
            2023-12-22 18:34:05 | 2023-12-22T18:34:05
            2023-12-22T00:00:00 | 2023-12-22
            20231222T183405Z | 2023-12-22T18:34:05Z
            20231222 | 2023-12-22
            Fri, 22 Dec 2023 18:34:05 GMT | 2023-12-22T18:34:05Z
            1703270045 | 2023-12-22T18:34:05Z
            1703270045000 | 2023-12-22T18:34:05Z
            22.12.2023 - 18:34 | 2023-12-22T18:34
            2023-12-22T99:99:99Z | 2023-12-22
            """)
    void keepsTheLocalDayAndOffsetAsWritten(String text, String expected) {
        assertThat(MachineDates.parse(text)).map(PartialDate::value).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "0000-00-00", "20231399", "12345", "99999999999999999999", "2023-02-31x"})
    void makesNoDateOfAnythingElse(String text) {
        assertThat(MachineDates.parse(text)).isEmpty();
    }
}
