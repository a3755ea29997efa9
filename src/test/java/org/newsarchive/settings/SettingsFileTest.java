package org.newsarchive.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.RecordPath;
import org.newsarchive.settings.Settings.Extent;
import org.newsarchive.settings.Settings.Language;

class SettingsFileTest {
    @Test
    void anArchiveWithoutAFileHasDefaults(@TempDir Path folder) {
        assertThat(SettingsFile.in(folder).build()).isEqualTo(Settings.defaults());
    }

    @Test
    void aPaperIsProtectedUnderWhicheverOfItsNames() {
        Settings settings = parse("excerpt-only: [Holm Courier]\n");
        assertThat(settings.excerptOnly(Optional.of("The Holm Courier"))).isTrue();
        assertThat(settings.excerptOnly(Optional.of("HOLM COURIER"))).isTrue();
        assertThat(settings.excerptOnly(Optional.of("Holm Courier Online"))).isFalse();
    }

    @Test
    void readsEverySetting() {
        Settings settings = parse("""
                title: The Reading Room
                description: "News: from the islands"
                base-url: https://example.org/archive
                language: he
                search: false
                robots: noindex
                copyright: © the papers
                contact: archive@example.org
                exclude:
                  - 2017/10/harbour-bridge.html
                text: excerpt
                excerpt-only: [Holm Courier]
                publish-markdown: no
                publish-records: yes
                articles: in
                output: out
                jobs: 3
                strict: true
                """);
        assertThat(settings.baseUrl()).contains("https://example.org/archive/");
        assertThat(settings.language()).isEqualTo(Language.HE);
        assertThat(settings.exclude()).containsExactly(new RecordPath("2017/10/harbour-bridge"));
        assertThat(settings.text()).isEqualTo(Extent.EXCERPT);
        assertThat(settings.excerptOnly(Optional.of("holm courier"))).isTrue();
        assertThat(settings.folders().articles()).isEqualTo("in");
        assertThat(settings.jobs()).contains(3);
        assertThat(settings.search()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base-ulr: x|archiver.yml:2: unknown setting base-ulr — did you mean base-url?",
                "Title: x|archiver.yml:2: unknown setting Title — did you mean title?",
                "wholly-other-thing: x|archiver.yml:2: unknown setting wholly-other-thing — remove it; the README lists all settings",
                "language: xx|archiver.yml:2: language is one of en, de, fr, es, he, not “xx”",
                "search: maybe|archiver.yml:2: search is true or false, not “maybe”",
                "base-url: ftp://x|archiver.yml:2: base-url is a web address such as https://example.org/archive/, not “ftp://x”",
                "exclude: [../etc]|archiver.yml:2: exclude lists articles by their paths, such as 2017/10/harbour-bridge, not “../etc”",
                "copyright: again|archiver.yml:2: copyright is set twice — keep one of them",
                "jobs: 0|archiver.yml:2: jobs is a number from 1, not “0”",
            })
    void refusesWhatItDoesNotKnowWithTheLine(String line, String message) {
        assertThatThrownBy(() -> parse("copyright: x\n" + line + "\n"))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(message);
    }

    @Test
    void namesTheLineOfABrokenFile() {
        assertThatThrownBy(() -> parse("title: x\ndescription: [a\n"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageMatching("archiver\\.yml:\\d+: not YAML: .*");
    }

    @Test
    void theEnvironmentBeatsTheFile() {
        Settings settings = SettingsFile.parse("archiver.yml", "title: File\n")
                .environment(Map.of("ARCHIVER_TITLE", "Environment", "ARCHIVER_EXCERPT_ONLY", "A, B"))
                .build();
        assertThat(settings.title()).isEqualTo("Environment");
        assertThat(settings.excerptOnly()).containsExactly("A", "B");
    }

    private static Settings parse(String yaml) {
        return SettingsFile.parse("archiver.yml", yaml).build();
    }
}
