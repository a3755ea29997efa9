package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Article;
import org.newsarchive.article.Markdown;
import org.newsarchive.settings.Settings;

/** Notes of correction on an article's page. */
class CorrectionNotesTest {
    private static final ArchivedArticle CORRECTED = InventedArticles.all().stream()
            .filter(article -> !article.article().metadata().correction().isEmpty())
            .findFirst()
            .orElseThrow();
    private static final String NOTE =
            CORRECTED.article().metadata().correction().get(0);

    @TempDir
    Path folder;

    @Test
    void standAboveATextThatHasNone() throws IOException {
        assertThat(shown("The ferry stops.")).containsExactly("Correction " + NOTE);
    }

    @Test
    void areNotShownTwiceWhereTheTextHasThemHoweverItIsSet() throws IOException {
        assertThat(shown("The ferry stops.\n\n" + NOTE.replace("19 to 13", "*19 to 13*")))
                .isEmpty();
    }

    private List<String> shown(String text) throws IOException {
        ArchivedArticle article = new ArchivedArticle(
                CORRECTED.path(),
                List.of(),
                new Article(CORRECTED.article().metadata(), new Markdown(text)),
                CORRECTED.evidence(),
                CORRECTED.ledger(),
                CORRECTED.provenance(),
                CORRECTED.extractor(),
                CORRECTED.edited());
        WriteSite.to(folder, Settings.defaults(), List.of(article), TemplateFiles.standard());
        Path page = folder.resolve(CORRECTED.path().value() + ".html");
        return Jsoup.parse(Files.readString(page)).select(".correction").eachText();
    }
}
