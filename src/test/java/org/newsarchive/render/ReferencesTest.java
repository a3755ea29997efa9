package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.CitationPage.Format;

class ReferencesTest {
    private static final ArticleCard FERRY = card("2019/04/council-votes-to-end-the-norra-holm-car-ferry");
    private static final ArticleCard HOSTILE = card("2016/01/script-alert");

    @Test
    void writesBibtex() {
        assertThat(References.of(FERRY, Format.BIBTEX, FERRY.url())).isEqualTo("""
                        @article{2019-04-council-votes-to-end-the-norra-holm-car-ferry,
                          title = {{Council votes to end the Norra Holm car ferry after 88 years}},
                          author = {van der Aa, Judit and Ek, Tomas},
                          journal = {Holm Courier},
                          date = {2019-04-16},
                          year = {2019},
                          url = {https://courier.example/2019/04/16/ferry-vote},
                          langid = {en},
                          entrysubtype = {newspaper},
                        }
                        """);
    }

    @Test
    void writesRis() {
        assertThat(References.of(FERRY, Format.RIS, FERRY.url()))
                .contains(
                        "TY  - NEWS\r\n",
                        "AU  - van der Aa, Judit\r\n",
                        "DA  - 2019/04/16/\r\n",
                        "T2  - Holm Courier\r\n")
                .endsWith("ER  - \r\n");
    }

    @Test
    void writesCsl() {
        assertThat(References.of(FERRY, Format.CSL, FERRY.url()))
                .contains(
                        "\"type\":\"article-newspaper\"",
                        "{\"family\":\"van der Aa\",\"given\":\"Judit\"}",
                        "\"issued\":{\"date-parts\":[[2019,4,16]]}",
                        "\"container-title\":\"Holm Courier\"");
    }

    @Test
    void coinsNameEveryFieldThatZoteroReads() {
        assertThat(Coins.of(FERRY, FERRY.url()).split("&", -1))
                .contains(
                        "rft_val_fmt=info:ofi/fmt:kev:mtx:dc",
                        "rft.type=newspaperArticle",
                        "rft.title=Council+votes+to+end+the+Norra+Holm+car+ferry+after+88+years",
                        "rft.source=Holm+Courier",
                        "rft.au=Judit+van+der+Aa",
                        "rft.au=Tomas+Ek",
                        "rft.date=2019-04-16");
    }

    @Test
    void hostileTextStaysInItsField() {
        assertThat(References.of(HOSTILE, Format.BIBTEX, Optional.empty()))
                .contains("\\& ")
                .endsWith("}\n");
        assertThat(References.of(HOSTILE, Format.RIS, Optional.empty()).lines())
                .allMatch(line -> line.matches("[A-Z0-9]{2}  - .*"));
        assertThat(Csv.row(HOSTILE)).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        assertThat(HOSTILE.url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Judah Ari Gross, 'Gross, Judah Ari'",
        "Judit van der Aa, 'van der Aa, Judit'",
        "Staff, Staff",
        "נועה בר־לב, נועה בר־לב",
        "The Associated Press staff, The Associated Press staff",
    })
    void invertsNamesOnlyWhereTheFamilyNameIsClear(String name, String inverted) {
        assertThat(PersonName.of(name).inverted()).isEqualTo(inverted);
    }

    private static ArticleCard card(String path) {
        return List.copyOf(InventedArticles.all()).stream()
                .map(article -> ArticleCard.of(article, "digest"))
                .filter(card -> card.path().value().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
