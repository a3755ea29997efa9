package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.Settings;
import org.newsarchive.settings.SettingsBuilder;

/**
 * The whole site of the invented articles against the one in {@code fixtures/site}. After a change that is meant:
 * {@code mvn -q test -Dtest=GoldenSiteTest -Dgolden=update}, then read the diff.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/fixtures/site");
    private static final Settings SETTINGS = new SettingsBuilder()
            .set(Key.TITLE, "The Norra Holm Reading Room")
            .set(Key.DESCRIPTION, "News from the islands and the mainland shore.")
            .set(Key.BASE_URL, "https://archive.example/holm")
            .set(Key.CONTACT, "archive@holm.example")
            .set(Key.COPYRIGHT, "Texts belong to their publishers.")
            .set(Key.EXCLUDE, "2011/01/withheld-story")
            .build();

    @TempDir
    Path folder;

    @Test
    void everyFileIsAsExpected() throws IOException {
        SortedMap<String, String> site = write(InventedArticles.all());
        if ("update".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("-Dgolden=update is refused where CI is set")
                    .isNull();
            update(site);
        }
        SortedMap<String, String> golden = read(GOLDEN);
        assertThat(site.keySet())
                .as("files of the site; -Dgolden=update accepts them")
                .isEqualTo(golden.keySet());
        site.forEach((path, text) -> assertThat(text).as(path).isEqualTo(golden.get(path)));
    }

    @Test
    void orderAndLocaleDoNotMatter() throws IOException {
        List<ArchivedArticle> shuffled = new ArrayList<>(InventedArticles.all());
        Collections.shuffle(shuffled, new Random(7));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            assertThat(write(shuffled)).isEqualTo(read(GOLDEN));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() throws IOException {
        SortedMap<String, String> site = write(InventedArticles.all());
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                for (Element element : Jsoup.parse(site.get(path)).select("[href], [src]")) {
                    String link = (element.attr("href") + element.attr("src")).replaceAll("#.*", "");
                    if (!link.isEmpty() && !link.matches("(https?|mailto):.*")) {
                        assertThat(folder.resolve(path).resolveSibling(link))
                                .as("%s from %s", link, path)
                                .exists();
                    }
                }
            }
        }
    }

    @Test
    void hostileTextIsHarmless() throws IOException {
        write(InventedArticles.all()).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                assertThat(page.select("script:not([src*=assets/]):not([type=application/ld+json])"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("[^on], [style], style, img, iframe, object, form:not([role=search])"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("[href^=javascript], [href*=//evil]"))
                        .as(path)
                        .isEmpty();
                assertThat(text).as(path).doesNotContain("\u202E", "\b");
            }
        });
    }

    @Test
    void aBrokenTemplateIsNamedWithItsLine(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("about.ftlh"), "one\n${page.nothing}\n");
        assertThatThrownBy(() -> WriteSite.to(
                        folder,
                        SETTINGS,
                        InventedArticles.all(),
                        TemplateFiles.standard().overriddenBy(own)))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("templates/about.ftlh:2: page.nothing has no value"
                        + " — correct it, or delete the file to get Archiver's own");
    }

    @Test
    void theUsersTemplatesOverrideFileByFile(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("about.ftlh"), "<p>Ours & yours: ${settings.title}\n");
        WriteSite.to(folder, SETTINGS, List.of(), TemplateFiles.standard().overriddenBy(own));
        assertThat(folder.resolve("about.html")).hasContent("<p>Ours & yours: The Norra Holm Reading Room\n");
        assertThat(folder.resolve("index.html")).isNotEmptyFile();
    }

    private SortedMap<String, String> write(List<ArchivedArticle> articles) throws IOException {
        WriteSite.to(folder, SETTINGS, articles, TemplateFiles.standard());
        return read(folder);
    }

    /** The files of a folder by path; scripts, which are copied as they are, left out. */
    private static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith(".js")) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static void update(SortedMap<String, String> site) throws IOException {
        for (String old : Files.exists(GOLDEN) ? read(GOLDEN).keySet() : List.<String>of()) {
            if (!site.containsKey(old)) {
                Files.delete(GOLDEN.resolve(old));
            }
        }
        for (var file : site.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
