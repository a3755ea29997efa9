package org.newsarchive.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.page.Album;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Fingerprints;
import org.newsarchive.page.SitePlan;
import org.newsarchive.settings.Settings;

/** Writes a whole site of articles held in memory. */
public final class WriteSite {
    private WriteSite() {}

    public static void to(Path folder, Settings settings, List<ArchivedArticle> articles, TemplateFiles templates)
            throws IOException {
        to(folder, settings, articles, templates, Album.EMPTY);
    }

    /** The same with pictures, which are grey. */
    public static void to(
            Path folder, Settings settings, List<ArchivedArticle> articles, TemplateFiles templates, Album album)
            throws IOException {
        SitePlan plan = SitePlan.of(
                settings,
                articles.stream()
                        .map(article -> ArticleCard.of(article, new Fingerprints().of(article)))
                        .toList(),
                album);
        for (Output output : SiteRenderer.of(settings, plan, templates, new InMemory(articles), "")
                .outputs()) {
            Path file = folder.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                output.content().writeTo(out);
            }
        }
    }
}
