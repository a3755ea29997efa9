package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.SettingsBuilder;

/** Words of the interface inside an article in another language. */
class ForeignWordsTest {
    @TempDir
    Path folder;

    @Test
    void sayTheirOwnLanguageAndDirection() throws IOException {
        Document page = hebrew("en");
        assertThat(page.select("article").attr("lang")).isEqualTo("he");
        assertThat(page.select(".byline > span[lang=en][dir=ltr]").text()).startsWith("By");
        assertThat(page.select(".byline time > span[lang=en][dir=ltr]").eachText())
                .isNotEmpty();
    }

    @Test
    void sayNothingWhereTheLanguageIsTheArticles() throws IOException {
        assertThat(hebrew("he").select("article span[lang]")).isEmpty();
    }

    @Test
    void citationsHaveTheQuotationMarksOfTheInterface() throws IOException {
        assertThat(hebrew("fr").select(".citation").text()).contains("« ", " ».");
        assertThat(hebrew("de").select(".citation").text()).contains("„", "“.");
    }

    private Document hebrew(String language) throws IOException {
        WriteSite.to(
                folder,
                new SettingsBuilder().set(Key.LANGUAGE, language).build(),
                InventedArticles.all(),
                TemplateFiles.standard());
        try (Stream<Path> pages = Files.list(folder.resolve("2018/04"))) {
            Path page = pages.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            return Jsoup.parse(Files.readString(page));
        }
    }
}
