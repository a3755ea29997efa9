package org.newsarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.article.Problem;
import org.newsarchive.bench.InventedArchive;
import org.newsarchive.disk.Mark;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.SettingsBuilder;

/** After any changes, a build of what changed leaves the same bytes as a build of everything. */
@Timeout(120)
final class IncrementalBuildTest {
    private static final int ARTICLES = 12;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    private final InventedArchive invented = new InventedArchive();
    private final List<Problem> problems = new ArrayList<>();
    private String title = "Archive";

    private BuildOptions options(Path home, BuildOptions.Trust trust) {
        return new BuildOptions(
                home.resolve(".archiver"),
                home.resolve("articles"),
                home.resolve("templates"),
                home.resolve("site"),
                new SettingsBuilder().set(Key.TITLE, title).build(),
                2,
                trust,
                BuildOptions.Mode.WRITE);
    }

    private BuildReport build(Path home, BuildOptions.Trust trust) {
        problems.clear();
        return NewsArchive.build(options(home, trust), problems::add, Progress.NONE);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Mark.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, WRITE", "2, WRITE", "3, PREVIEW", "4, PREVIEW"})
    void anyChangesEndInTheSameBytesAsAFullBuild(long seed, BuildOptions.Mode mode) throws IOException {
        boolean lives = mode == BuildOptions.Mode.PREVIEW;
        Builder living = new Builder();
        Path home = Files.createDirectory(folder.resolve("home"));
        invented.write(ARTICLES, home.resolve("articles"));
        build(home, BuildOptions.Trust.TIMES);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> done = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (lives) {
                done.add(change(home, random));
                BuildOptions begun = options(home, BuildOptions.Trust.TIMES).in(mode);
                living.build(begun, problem -> {}, new Impatience(random.nextInt(60)));
            }
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                done.add(change(home, random));
            }
            Path full = folder.resolve("full" + round);
            copy(home.resolve("articles"), full.resolve("articles"));
            if (Files.exists(home.resolve("templates"))) {
                copy(home.resolve("templates"), full.resolve("templates"));
            }

            BuildOptions options = options(home, BuildOptions.Trust.TIMES).in(mode);
            (lives ? living : new Builder()).build(options, problem -> {}, Progress.NONE);
            build(full, BuildOptions.Trust.NOTHING);

            assertThat(hashes(home.resolve("articles")))
                    .as("records after %s", done)
                    .isEqualTo(hashes(full.resolve("articles")));
            assertThat(hashes(home.resolve("site"))).as("site after %s", done).isEqualTo(hashes(full.resolve("site")));
            assertThat(build(home, BuildOptions.Trust.TIMES).site().written())
                    .as("a second build after %s", done)
                    .isEmpty();
        }
    }

    /** Has no time for all that is left once the pages stand. */
    private static final class Impatience implements Progress {
        private int patience;

        Impatience(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean isOutdated() {
            return patience-- <= 0;
        }

        @Override
        public void phase(String name, int steps) {}

        @Override
        public void step() {}
    }

    @Test
    void aPreviewLeavesTheSearchToTheNextWhereThereIsNewsAndKnowsItsOwnDoings() throws IOException {
        Path home = folder.resolve("home");
        invented.write(ARTICLES, home.resolve("articles"));
        BuildOptions options = options(home, BuildOptions.Trust.TIMES).in(BuildOptions.Mode.PREVIEW);
        Builder builder = new Builder();
        builder.build(options, problem -> {}, Progress.NONE);
        List<Path> records = files(home.resolve("articles"), "");
        assertThat(records).allMatch(file -> Files.isDirectory(file) || builder.isAsLeft(file.toAbsolutePath()));
        Map<String, String> search = hashes(home.resolve("site/search"));

        Path source = home.resolve("articles/000/story-000003.txt");
        replace(source, "the", "unheardof");
        assertThat(builder.isAsLeft(source.toAbsolutePath())).isFalse();
        BuildReport left = builder.build(options, problem -> {}, new Impatience(0));
        assertThat(left.site().written()).contains(left.records().get(0) + ".html");
        assertThat(hashes(home.resolve("site/search"))).isEqualTo(search);
        assertThat(builder.isAsLeft(source.toAbsolutePath())).isTrue();

        builder.build(options, problem -> {}, Progress.NONE);
        assertThat(hashes(home.resolve("site/search"))).isNotEqualTo(search);
    }

    private String change(Path home, SplittableRandom random) throws IOException {
        List<Path> sources = files(home.resolve("articles"), ".txt");
        List<Path> records = files(home.resolve("articles/normalized"), ".json");
        List<Path> texts = files(home.resolve("articles/normalized"), ".md");
        List<Path> outputs = files(home.resolve("site"), ".html");
        return switch (random.nextInt(10)) {
            case 0 -> {
                int number = ARTICLES + random.nextInt(1000);
                Path fresh = home.resolve("articles").resolve("added-" + number + ".txt");
                Files.writeString(fresh, invented.text(invented.article(number)));
                yield "add " + fresh.getFileName();
            }
            case 1 -> {
                Path gone = pick(sources, random);
                Files.delete(gone);
                yield "delete " + gone.getFileName();
            }
            case 2 -> replace(pick(sources, random), "the", "thé");
            case 3 -> {
                Path moved = pick(sources, random);
                Files.move(moved, home.resolve("articles").resolve("moved-" + random.nextInt(10_000) + ".txt"));
                yield "move " + moved.getFileName();
            }
            case 4 -> replace(pick(records, random), "\"headline\": \"", "\"headline\": \"Edited ");
            case 5 -> replace(pick(texts, random), "and", "&");
            case 6 -> {
                Path page = pick(outputs, random);
                Files.delete(page);
                yield "delete page " + page.getFileName();
            }
            case 7 -> {
                Path altered = pick(outputs, random);
                Files.writeString(altered, "altered");
                yield "alter page " + altered.getFileName();
            }
            case 8 -> {
                Files.createDirectories(home.resolve("templates"));
                Files.writeString(home.resolve("templates/404.ftlh"), "<p>" + random.nextInt(100));
                yield "change a template";
            }
            default -> {
                title = "Archive " + random.nextInt(100);
                yield "change the title";
            }
        };
    }

    private static String replace(Path file, String from, String to) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, new String(before, StandardCharsets.UTF_8).replaceFirst(from, to));
        return (Arrays.equals(before, Files.readAllBytes(file)) ? "touch " : "edit ") + file.getFileName();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static Path pick(List<Path> files, SplittableRandom random) {
        return files.get(random.nextInt(files.size()));
    }

    @Test
    void readsAndWritesOnlyWhatChanged() throws IOException {
        Path home = folder.resolve("home");
        invented.write(ARTICLES, home.resolve("articles"));
        assertThat(build(home, BuildOptions.Trust.TIMES).read()).isEqualTo(ARTICLES);
        BuildReport nothing = build(home, BuildOptions.Trust.TIMES);
        assertThat(nothing.read()).isZero();
        assertThat(nothing.site().written()).isEmpty();
        replace(home.resolve("articles/000/story-000003.txt"), "the", "thé");
        BuildReport one = build(home, BuildOptions.Trust.TIMES);
        assertThat(one.read()).isOne();
        assertThat(one.records()).hasSize(1);
        assertThat(one.site().unchanged()).isGreaterThan(one.site().written().size());
    }

    @Test
    void aLostOrTornMemoryCostsTimeAndNothingElse() throws IOException {
        Path home = folder.resolve("home");
        invented.write(ARTICLES, home.resolve("articles"));
        build(home, BuildOptions.Trust.TIMES);
        Map<String, String> before = hashes(home.resolve("site"));
        for (String name : List.of("catalogue.bin", "catalogue-news.bin", "census.bin", "site.bin")) {
            Path file = home.resolve(".archiver").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
            BuildReport report = build(home, BuildOptions.Trust.TIMES);
            assertThat(report.records()).as(name).isEmpty();
            assertThat(report.site().written()).as(name).isEmpty();
            Files.delete(file);
            report = build(home, BuildOptions.Trust.TIMES);
            assertThat(report.site().written()).as(name).isEmpty();
            assertThat(hashes(home.resolve("site"))).isEqualTo(before);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void aBrokenTemplateLeavesTheLastGoodSite() throws IOException {
        Path home = folder.resolve("home");
        invented.write(3, home.resolve("articles"));
        build(home, BuildOptions.Trust.TIMES);
        Map<String, String> before = hashes(home.resolve("site"));
        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("templates/article.ftlh"), "<p>\n${nosuchthing}");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> build(home, BuildOptions.Trust.TIMES))
                .hasMessageContaining("article.ftlh:2");
        assertThat(hashes(home.resolve("site"))).isEqualTo(before);
    }
}
