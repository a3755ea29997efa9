package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsarchive.article.PartialDate;
import org.newsarchive.settings.Settings.Language;

class MessagesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryTextWithTheSamePlaces(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties texts = texts(language);
        assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
            for (int i = 0; i < 3; i++) {
                String place = "{" + i + "}";
                assertThat(texts.getProperty(key).contains(place))
                        .as(key + " " + place)
                        .isEqualTo(english.getProperty(key).contains(place));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 2017-10-16T09:00+03:00, '16 October 2017, 09:00'",
        "DE, 2017-03-06, 6. März 2017",
        "FR, 2017-10, octobre 2017",
        "ES, 2017-10-16, 16 de octubre de 2017",
        "HE, 2017, 2017",
    })
    void writesDatesWithThePrecisionThatTheyHave(Language language, String date, String words) {
        assertThat(new Messages(language).date(new PartialDate(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"EN, 1, 1 article", "EN, 12480, '12,480 articles'", "DE, 12480, 12.480 Artikel", "EN, 999, 999 articles"
    })
    void counts(Language language, long number, String words) {
        assertThat(new Messages(language).count("articles", number)).isEqualTo(words);
    }

    private static Properties texts(Language language) throws IOException {
        String file = "messages/" + new Messages(language).tag() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
