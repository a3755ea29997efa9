package org.newsarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there. */
class DocsTest {
    private static final Pattern NAMED = Pattern.compile("`([\\w.-]+/[\\w./-]*|[A-Z]+\\.md|LICENSE|pom\\.xml)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[\\w-]+)?\\)");

    /** Written by a build, or only examples of a form. */
    private static final List<String> MADE = List.of("site-output/", "articles/normalized/", ".archiver/", "2017/");

    /** A word in capitals stands for a name: {@code truth/SET.jsonl}. */
    private static final Pattern FORM = Pattern.compile("(?:.*/)?[A-Z]{2,}(?:/.*|\\.[a-z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md", "CHANGELOG.md"})
    void pathsThatAreNamedExist(String document) throws IOException {
        assertThat(found(document, NAMED))
                .filteredOn(path -> MADE.stream().noneMatch(path::startsWith))
                .filteredOn(path -> !path.contains("/") || !FORM.matcher(path).matches())
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md", "CHANGELOG.md"})
    void linksLeadSomewhere(String document) throws IOException {
        assertThat(found(document, LINKED).filter(link -> !link.contains(" ")))
                .allSatisfy(link ->
                        assertThat(Path.of(document).resolveSibling(link)).exists());
    }

    private static Stream<String> found(String document, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of(document))).results().map((MatchResult m) -> m.group(1));
    }
}
