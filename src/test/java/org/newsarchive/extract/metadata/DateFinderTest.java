package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The bridge opened on October 16, 2017. | 2017-10-16
            en | Friday, December 22, 2023 at 6:34 PM EST | 2023-12-22T18:34-05:00
            en | Dec. 23, 2023, 10 a.m. ET | 2023-12-23T10:00-05:00
            en | July 23, 2023, 10 a.m. ET | 2023-07-23T10:00-04:00
            en | 10:41, 22 December 2023 | 2023-12-22T10:41
            en | the 22nd of December, 2023 | 2023-12-22
            en | Dec 22nd, 2023 | 2023-12-22
            en | By Ada FernDec 22, 2023 6:30 a.m. PT | 2023-12-22T06:30-08:00
            en | Dec 22, 20236:30 PM | 2023-12-22
            en | Fri 22 Dec 2023 14.30 GMT | 2023-12-22T14:30Z
            en | in May 2016 | 2016-05
            en | since 2012 | 2012
            en-GB | 3/4/2021 | 2021-04-03
            en-US | 3/4/2021 | 2021-03-04
            en | Tuesday 4/3/2025 | 2025-03-04
            en | Nov - 18 - 2024 , 08:41 | 2024-11-18T08:41
            en | Dec-22-2023 | 2023-12-22
            de | Freitag, 22.12.2023, 18:34 Uhr | 2023-12-22T18:34
            de | 22. Dezember 2023, 18.34 Uhr | 2023-12-22T18:34
            fr | vendredi 22 décembre 2023 à 14h30 | 2023-12-22T14:30
            fr | le 1er août 2021 | 2021-08-01
            es | 22 de diciembre de 2023 a las 14:30 h | 2023-12-22T14:30
            pt | sexta-feira, 22 de dezembro de 2023, 14h30 | 2023-12-22T14:30
            it | 22 dicembre 2023 alle 14:30 | 2023-12-22T14:30
            nl | vr 22 dec. 2023 om 14.30 uur | 2023-12-22T14:30
            sv | 22 december 2023 kl. 14.30 | 2023-12-22T14:30
            da | 22. marts 2023 | 2023-03-22
            nb | 22. desember 2023 | 2023-12-22
            fi | 22. joulukuuta 2023 | 2023-12-22
            fi | 22.12.2023 klo 14.30 | 2023-12-22T14:30
            is | 22. júní 2023 | 2023-06-22
            pl | 22 grudnia 2023, 14:30 | 2023-12-22T14:30
            pl | 22 listopada 2023 | 2023-11-22
            hr | 22. listopada 2023. u 14:30 | 2023-10-22T14:30
            cs | pátek 22. 12. 2023 | 2023-12-22
            cs | 22. prosince 2023 14:30 | 2023-12-22T14:30
            ru | 22 декабря 2023 г., 14:30 | 2023-12-22T14:30
            uk | П’ятниця, 22 грудня 2023, 14:30 | 2023-12-22T14:30
            bg | 22 декември 2023 | 2023-12-22
            tr | 22 Aralık 2023 Cuma 14:30 | 2023-12-22T14:30
            tr | 5 KASIM 2023 | 2023-11-05
            el | Παρασκευή, 22 Δεκεμβρίου 2023, 14:30 | 2023-12-22T14:30
            he | יום שישי, 22 בדצמבר 2023, 14:30 | 2023-12-22T14:30
            ar | الجمعة 22 ديسمبر 2023 | 2023-12-22
            ar | 22 كانون الأول 2023 | 2023-12-22
            ar | ٢٢ ديسمبر ٢٠٢٣ | 2023-12-22
            fa | جمعه ۱ دی ۱۴۰۲ - ۱۴:۳۰ | 2023-12-22T14:30
            fa | ۱۴۰۲/۱۰/۰۱ | 2023-12-22
            ja | 2023年12月22日（金） 14時30分 | 2023-12-22T14:30
            ja | 令和5年12月22日 | 2023-12-22
            zh | 2023年12月22日 星期五 下午2:30 | 2023-12-22T14:30
            ko | 2023년 12월 22일 (금) 오후 2:30 | 2023-12-22T14:30
            hi | 22 दिसंबर 2023, 2:30 PM | 2023-12-22T14:30
            id | Jumat, 22 Desember 2023 14:30 WIB | 2023-12-22T14:30+07:00
            vi | Thứ sáu, 22/12/2023, 14:30 (GMT+7) | 2023-12-22T14:30+07:00
            vi | ngày 22 tháng 12 năm 2023 | 2023-12-22
            hu | 2023. december 22., péntek 14:30 | 2023-12-22T14:30
            ro | vineri, 22 decembrie 2023, 14:30 | 2023-12-22T14:30
            lt | 2023 m. gruodžio 22 d. | 2023-12-22
            lv | 2023. gada 22. decembris | 2023-12-22
            th | 22 ธันวาคม 2566 | 2023-12-22
            eu | 2023ko abenduaren 22a | 2023-12-22
            ca | 22 de desembre del 2023 | 2023-12-22
            sw | 22 Desemba 2023 | 2023-12-22
            """)
    void readsTheNotationsOfManyLanguages(String language, String text, String expected) {
        assertThat(DateFinder.find(text, Optional.of(language)))
                .extracting(mention -> mention.date().value())
                .containsExactly(expected);
    }

    @Test
    void quotesExactlyWhatItRead() {
        String text = "By Ada FernDec 22, 2023, from Lisbon";
        DateMention mention = DateFinder.find(text, Optional.of("en")).get(0);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Dec 22, 2023");
    }

    @Test
    void tellsPublishedFromUpdated() {
        String text = "Publié le 22 décembre 2023 à 14h30, mis à jour le 23/12/2023 à 09h05";
        assertThat(DateFinder.find(text, Optional.of("fr")))
                .extracting(DateMention::cue)
                .containsExactly(DateMention.Cue.PUBLISHED, DateMention.Cue.UPDATED);
    }

    @Test
    void keepsTheWeekdayThatIsPrinted() {
        List<DateMention> found = DateFinder.find("2023-12-22 Fri, 22 Dec 2023 18:34:00 GMT", Optional.of("en"));
        assertThat(found)
                .extracting(DateMention::weekday)
                .containsExactly(Optional.empty(), Optional.of(DayOfWeek.FRIDAY));
    }

    @Test
    void admitsWhereDayAndMonthAreOpen() {
        assertThat(DateFinder.find("3/4/2021", Optional.empty())).noneMatch(DateMention::certain);
        assertThat(DateFinder.find("13/4/2021", Optional.empty())).allMatch(DateMention::certain);
    }

    @Test
    void findsNoDateInOtherNumbers() {
        assertThat(DateFinder.find("call 555-12-2023, won 2:1, version 1.2.3, 31.31.2020", Optional.of("en")))
                .noneMatch(DateMention::full);
    }

    @Test
    void readsCapitalsUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(DateFinder.find("FRIDAY, APRIL 16, 2021, UPDATED JULY 17, 2021", Optional.of("en")))
                    .extracting(mention -> mention.date().value())
                    .containsExactly("2021-04-16", "2021-07-17");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesLinearTimeOnHostileLines() {
        assertThat(DateFinder.find("12 ".repeat(100_000) + "Dec,,,,".repeat(20_000), Optional.of("en")))
                .isEmpty();
    }
}
