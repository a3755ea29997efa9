package org.newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, 2017/10/a.html, ../../index.html",
        "2017/10/b.html, 2017/10/a.html, b.html",
        "2017/11/b.html, 2017/10/a.html, ../11/b.html",
        "authors/index.html, index.html, authors/index.html",
        "20170/a.html, 2017/a.html, ../20170/a.html",
    })
    void linksRelatively(String target, String page, String link) {
        assertThat(new SitePath(target).from(new SitePath(page))).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.html", "/a.html", "a//b", "a/../b", "a\\b", "a b", "a%2e", "a:b", "", "a./b", "a?b", "a#b"
            })
    void cannotLeaveTheSite(String path) {
        assertThatThrownBy(() -> new SitePath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAsciiForFeeds() {
        assertThat(new SitePath("2018/04/שלום.html").encoded()).isEqualTo("2018/04/%D7%A9%D7%9C%D7%95%D7%9D.html");
    }

    @ParameterizedTest
    @CsvSource({
        "Judit van der Aa, judit-van-der-aa",
        "O’Brien, obrien",
        "CON, name-con",
        "index, name-index",
        "2017, name-2017",
        "Änne Öhl, änne-öhl",
        "../../etc/passwd, etc-passwd",
    })
    void namesBecomeFileNames(String name, String slug) {
        assertThat(Slug.of(name).value()).isEqualTo(slug);
    }

    @Test
    void everyNameHasAFileName() {
        assertThat(Slug.of("!!!").value()).matches("name-[0-9a-f]{8}");
        assertThat(Slug.of("x".repeat(300)).value()).hasSizeLessThanOrEqualTo(60);
        assertThat(Slug.of("x".repeat(300))).isNotEqualTo(Slug.of("x".repeat(301)));
    }
}
