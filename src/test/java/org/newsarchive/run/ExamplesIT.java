package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that come with the project build without a word, to the records that stand beside them. */
class ExamplesIT {
    @TempDir
    static Path archive;

    private static Jar.Run run = new Jar.Run(-1, "", "");

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Tree.copyExamples(archive, false);
        run = Jar.built().run(archive, "build", "--strict");
    }

    @Test
    void nothingIsWrongWithThem() {
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("error").doesNotContain("warning");
    }

    @Test
    void theirRecordsComeOutAsCommitted() throws IOException {
        assertThat(Tree.hashes(archive.resolve("articles/normalized")))
                .as("if the change is wanted: java -jar archiver.jar build, read the diff, commit it")
                .isEqualTo(Tree.hashes(Tree.examples().resolve("normalized")));
    }

    @Test
    void theirSourcesAreLeftAsTheyWere() throws IOException {
        for (Path file : Tree.files(Tree.examples())) {
            if (!file.startsWith("normalized")) {
                assertThat(archive.resolve("articles").resolve(file))
                        .hasSameBinaryContentAs(Tree.examples().resolve(file));
            }
        }
    }

    @Test
    void theHomePageLeadsToEveryArticle() throws IOException {
        Path site = archive.resolve("site-output");
        List<String> articles = Tree.files(archive.resolve("articles/normalized")).stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> file.endsWith(".md"))
                .map(file -> file.replaceFirst("\\.md$", ".html"))
                .toList();
        assertThat(articles).hasSizeGreaterThanOrEqualTo(16);
        assertThat(reachable(site)).containsAll(articles);
    }

    /** The pages that links lead to from the home page, as a reader without scripts follows them in a folder. */
    private static Set<String> reachable(Path site) throws IOException {
        Set<String> seen = new LinkedHashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Path page = site.resolve(open.remove());
            for (Element link : Jsoup.parse(Files.readString(page)).select("a[href]")) {
                String target = link.attr("href").replaceFirst("[?#].*", "");
                if (target.endsWith(".html") && !target.contains(":")) {
                    Path file = page.resolveSibling(URLDecoder.decode(target, StandardCharsets.UTF_8))
                            .normalize();
                    assertThat(file).as("a link on %s", page).exists();
                    String name = site.relativize(file).toString().replace('\\', '/');
                    if (seen.add(name)) {
                        open.add(name);
                    }
                }
            }
        }
        return seen;
    }
}
