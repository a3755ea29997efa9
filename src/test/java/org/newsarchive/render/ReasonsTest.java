package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsarchive.settings.Settings.Language;

class ReasonsTest {
    private static final String CAPTION =
            "caption of the lead picture; 2017-03-14 is a Tuesday, so it agrees with the lead; the newest full date in the captions";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EN | caption of the lead picture; 14 March 2017 is a Tuesday, so it agrees with the lead; the newest full date in the captions",
                "DE | Unterschrift des ersten Bildes; 14. März 2017 ist ein Dienstag und stimmt so mit dem Anfang überein; das jüngste volle Datum in den Bildunterschriften",
                "FR | légende de la première image; le 14 mars 2017 est un mardi, ce qui s’accorde avec le début; la date complète la plus récente des légendes",
            })
    void tellsEachClauseInTheLanguageOfTheInterface(Language language, String told) {
        assertThat(new Reasons(new Messages(language)).told(CAPTION)).isEqualTo(told);
    }

    @Test
    void tellsAClauseWithinAnother() {
        Reasons german = new Reasons(new Messages(Language.DE));
        assertThat(german.told("the byline names it, a weaker sign"))
                .isEqualTo("die Autorenzeile nennt sie, ein schwächeres Zeichen");
        assertThat(german.told("told in the paragraph; not a date of the article"))
                .isEqualTo("steht in: Text; kein Datum des Artikels");
        assertThat(
                        german.told(
                                "shown on the page as the date of the last change; the page states no earlier date, and it had appeared by then"))
                .isEqualTo(
                        "steht auf der Seite als Datum der letzten Änderung; die Seite nennt kein früheres Datum, und er war bis dahin erschienen");
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        Reasons german = new Reasons(new Messages(Language.DE));
        assertThat(german.told("meta og:title; a riddle; 5 (a) of {0} \\E"))
                .isEqualTo("meta og:title; a riddle; 5 (a) of {0} \\E");
    }

    /** Whatever the examples' records say of inferred values: a new sentence there wants a line in each language. */
    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void knowsAllThatRecordsSay(Language language) throws IOException {
        Pattern inferred = Pattern.compile("\"confidence\" ?: ?\"inferred\"(.*?)\\n    }", Pattern.DOTALL);
        Pattern sentence = Pattern.compile("\"(?:what|why)\" ?: ?\"(.*?)\"");
        TreeSet<String> sentences = new TreeSet<>();
        for (String root : List.of("articles/normalized", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".json")).toList()) {
                    Matcher field = inferred.matcher(Files.readString(file));
                    while (field.find()) {
                        Matcher said = sentence.matcher(field.group(1));
                        while (said.find()) {
                            sentences.add(said.group(1));
                        }
                    }
                }
            }
        }
        assertThat(sentences).isNotEmpty();
        Reasons reasons = new Reasons(new Messages(language));
        for (String each : sentences) {
            for (String clause : each.split("; ", -1)) {
                assertThat(reasons.told(clause)).as(clause).isNotEqualTo(clause);
            }
        }
    }
}
