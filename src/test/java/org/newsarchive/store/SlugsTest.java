package org.newsarchive.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.RecordPath;

class SlugsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    Minister lands in Port for talks,      minister-lands-in-port-for-talks
                    “We don’t know” — Straße über Ærø!,    we-dont-know-strasse-uber-aero
                    ISTANBUL İÇİN IŞIK,                    istanbul-icin-isik
                    ראש העיר: הגשר ייפתח,                  ראש-העיר-הגשר-ייפתח
                    市長、橋を開く,                          市長-橋を開く
                    हिन्दी समाचार,                           हिन्दी-समाचार
                    CON,                                   con-article
                    com1,                                  com1-article
                    ../../etc/passwd,                      etc-passwd
                    a  --  b,                              a-b
                    """)
    void makesSafeNames(String headline, String slug) {
        assertThat(Slugs.slug(headline)).isEqualTo(slug);
        assertThat(RecordPath.isValid("undated/" + slug)).isTrue();
    }

    @Test
    void cutsLongHeadlinesBetweenWords() {
        assertThat(Slugs.slug("harbour ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-harbour");
        assertThat(Slugs.slug("橋".repeat(400)).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void namesAnArticleWithoutHeadlineByItsFile() {
        Metadata nothing = Metadata.builder().build();
        assertThat(Slugs.choose(nothing, "old/Old Scrape_7.txt", path -> false).value())
                .isEqualTo("undated/old-scrape-7");
        assertThat(Slugs.choose(nothing, "!!.txt", path -> path.slug().equals("article"))
                        .value())
                .isEqualTo("undated/article-2");
    }
}
