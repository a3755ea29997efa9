package org.newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    private final List<String> given = new ArrayList<>();
    private final Syntax syntax = new Syntax()
            .add(Option.of("-C --directory", "DIR", "Where to work.", value -> given.add("dir " + value)))
            .add(Option.flag("-q --quiet", "Say nothing.", () -> given.add("quiet")))
            .add(Option.flag("-v --verbose", "Say more.", () -> given.add("verbose")))
            .add(Option.of("--base-url", "URL", "Where it stands.", value -> given.add("url " + value)))
            .operands("PATH", "What to read.", 1, 2, value -> given.add("path " + value));

    private Syntax.Wish read(String... arguments) {
        return syntax.read(List.of(arguments), Map.of());
    }

    @ParameterizedTest
    @CsvSource({"-C d", "-Cd", "-C=d", "--directory d", "--directory=d"})
    void aValueStandsAfterItsOption(String words) {
        read((words + " x").split(" "));
        assertThat(given).containsExactly("dir d", "path x");
    }

    @Test
    void lettersMayStandTogether() {
        read("x", "-qvC", "d", "y");
        assertThat(given).containsExactly("quiet", "verbose", "dir d", "path x", "path y");
    }

    @Test
    void twoHyphensEndTheOptions() {
        read("--", "-q", "--verbose");
        assertThat(given).containsExactly("path -q", "path --verbose");
    }

    @Test
    void theEnvironmentSpeaksFirst() {
        syntax.read(
                List.of("--base-url=b", "x"),
                Map.of("ARCHIVER_BASE_URL", "a", "ARCHIVER_QUIET", "true", "ARCHIVER_VERBOSE", "no"));
        assertThat(given).containsExactly("quiet", "url a", "url b", "path x");
    }

    @Test
    void whoAsksForHelpNeedsToSayNoMore() {
        assertThat(read("--help")).isEqualTo(Syntax.Wish.HELP);
        assertThat(read("-V")).isEqualTo(Syntax.Wish.VERSION);
        assertThat(given).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--quite x, unknown option --quite — did you mean --quiet?",
        "-x, unknown option -x",
        "x -C, --directory needs a value: DIR",
        "--quiet=no x, --quiet takes no value",
        "-q, PATH is missing",
        "x y z, what is z for? No other is taken here"
    })
    void whatIsWrongIsSaid(String words, String reason) {
        assertThatThrownBy(() -> read(words.split(" ")))
                .isInstanceOf(WrongUsage.class)
                .hasMessage(reason);
    }
}
