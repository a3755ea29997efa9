package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was corrected by hand stays, whatever happens to the source or to Archiver. */
class HandEditIT {
    private static final String SOURCE = "tram-vote-islanders.txt";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path built;

    @TempDir
    Path archive;

    private Path source;
    private Path markdown;
    private Path record;

    @BeforeAll
    static void buildOnce() throws Exception {
        Path source = built.resolve("articles").resolve(SOURCE);
        Files.createDirectories(source.getParent());
        Files.copy(Tree.examples().resolve("skerrow-weekly-star").resolve(SOURCE), source);
        Jar.Run run = Jar.built().run(built, "build");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy() throws Exception {
        Tree.copy(built, archive, false, file -> true);
        source = archive.resolve("articles").resolve(SOURCE);
        markdown = only(".md");
        record = only(".json");
    }

    @Test
    void anEditOfTheTextSurvivesAChangeOfTheSource() throws Exception {
        replace(markdown, "forty metres from the gangway", "thirty-nine metres from the gangway");
        replace(source, "About ninety people came", "About ninety-five people came");
        Jar.Run run = Jar.built().run(archive, "build");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(markdown).content().contains("thirty-nine metres").doesNotContain("forty metres from");
        assertThat(run.err()).as("both changed: this is to be said").contains("edited by hand");
        assertThat(page()).contains("thirty-nine metres");
    }

    @Test
    void anEditOfAFieldSurvivesAChangeOfTheSource() throws Exception {
        set("headline", "A tram to the boat, by hand");
        replace(source, "A tram to the boat, and who pays for it", "A tram for the boat, and who pays for it");
        Jar.Run run = Jar.built().run(archive, "build");
        assertThat(field("headline")).isEqualTo("A tram to the boat, by hand");
        assertThat(run.err()).contains("headline").contains("edited by hand");
        assertThat(page()).contains("A tram to the boat, by hand");
    }

    @Test
    void whatWasNotEditedFollowsTheSource() throws Exception {
        set("headline", "A tram to the boat, by hand");
        replace(source, "About ninety people came", "About ninety-five people came");
        Jar.built().run(archive, "build");
        assertThat(field("headline")).isEqualTo("A tram to the boat, by hand");
        assertThat(markdown).content().contains("About ninety-five people came");
    }

    @Test
    void editsOfBothSurviveANewVersionOfArchiver() throws Exception {
        replace(markdown, "forty metres from the gangway", "thirty-nine metres from the gangway");
        set("headline", "A tram to the boat, by hand");
        Jar later = new Jar(later(), Jar.built().jvm());
        Jar.Run run = later.run(archive, "build");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(field("extractor")).isEqualTo("99.0.0");
        assertThat(field("headline")).isEqualTo("A tram to the boat, by hand");
        assertThat(markdown).content().contains("thirty-nine metres");
    }

    @Test
    void aRemovedFieldStaysRemoved() throws Exception {
        ObjectNode node = (ObjectNode) JSON.readTree(record.toFile());
        assertThat(node.remove("author")).isNotNull();
        Files.writeString(record, node.toPrettyString());
        replace(source, "About ninety people came", "About ninety-five people came");
        Jar.built().run(archive, "build");
        assertThat(JSON.readTree(record.toFile()).has("author")).isFalse();
    }

    @Test
    void anEditIsSettledAfterOneBuild() throws Exception {
        set("headline", "A tram to the boat, by hand");
        Jar.built().run(archive, "build");
        SortedMap<String, String> once = Tree.hashes(archive);
        Jar.built().run(archive, "build");
        assertThat(Tree.hashes(archive)).isEqualTo(once);
    }

    @Test
    void aPathOnceGivenStays() throws Exception {
        List<Path> before = Tree.files(archive.resolve("articles/normalized"));
        replace(source, "A tram to the boat, and who pays for it", "A tram to the boat, and nobody asked");
        Jar.built().run(archive, "build");
        assertThat(Tree.files(archive.resolve("articles/normalized"))).isEqualTo(before);
        assertThat(field("headline")).isEqualTo("A tram to the boat, and nobody asked");
    }

    @Test
    void aRecordThatIsDeletedIsMadeAgainWhereItWasAndItsTextStays() throws Exception {
        replace(markdown, "forty metres from the gangway", "thirty-nine metres from the gangway");
        replace(source, "A tram to the boat, and who pays for it", "A tram for the boat, and who pays for it");
        Files.delete(record);
        Jar.Run run = Jar.built().run(archive, "build");
        assertThat(run.about(record.getFileName().toString()))
                .singleElement()
                .asString()
                .contains("made again");
        assertThat(field("headline")).isEqualTo("A tram for the boat, and who pays for it");
        assertThat(markdown).content().contains("thirty-nine metres");
        Jar.built().run(archive, "build", "--force");
        assertThat(markdown).content().contains("thirty-nine metres");
    }

    @Test
    void aRecordThatIsNoLongerJsonIsNamedAndLeftAlone() throws Exception {
        Files.writeString(record, "{ \"headline\": \"half a");
        Jar.Run run = Jar.built().run(archive, "build");
        assertThat(run.about(record.getFileName().toString())).isNotEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(record).hasContent("{ \"headline\": \"half a");
    }

    private Path only(String ending) {
        Path normalized = archive.resolve("articles/normalized");
        List<Path> found = Tree.files(normalized).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
        assertThat(found).hasSize(1);
        return normalized.resolve(found.get(0));
    }

    private String page() throws IOException {
        String name =
                archive.resolve("articles/normalized").relativize(markdown).toString();
        Path page = archive.resolve("site-output").resolve(name.replaceFirst("\\.md$", ".html"));
        return Files.readString(page);
    }

    private void set(String field, String value) throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(record.toFile());
        node.put(field, value);
        Files.writeString(record, node.toPrettyString());
    }

    private String field(String name) throws IOException {
        return JSON.readTree(record.toFile()).path(name).asText();
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    /** The jar as if it were another version. */
    private Path later() throws IOException {
        Path copy = Files.copy(Jar.plain().file(), archive.resolve("later.jar"));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath("org/newsarchive/version.txt"), "99.0.0\n");
        }
        return copy;
    }
}
