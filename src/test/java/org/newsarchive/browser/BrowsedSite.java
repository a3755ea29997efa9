package org.newsarchive.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Author;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.RecordPath;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Photo;
import org.newsarchive.render.InventedArticles;
import org.newsarchive.render.TemplateFiles;
import org.newsarchive.render.WriteSite;
import org.newsarchive.search.SearchDocument;
import org.newsarchive.search.SearchEntry;
import org.newsarchive.search.SearchIndex;
import org.newsarchive.settings.Settings;

/** A site of invented articles, one for each thing a page may show and a search may find. */
final class BrowsedSite {
    private BrowsedSite() {}

    /** Writes the site with its index. */
    static void write(Path folder, Settings settings) throws IOException {
        List<ArchivedArticle> articles = new ArrayList<>(InventedArticles.all());
        articles.addAll(SearchedArticles.all());
        WriteSite.to(folder, settings, articles, TemplateFiles.standard(), BrowsedSite::photos);
        SortedMap<RecordPath, ArchivedArticle> byPath = new TreeMap<>();
        articles.forEach(article -> byPath.put(article.path(), article));
        SearchIndex index = SearchIndex.plan(
                byPath.values().stream().map(BrowsedSite::entry).toList(), Files.createTempDirectory("search"));
        index.read(entry -> document(Objects.requireNonNull(byPath.get(entry.path()))));
        index.write((path, fingerprint, bytes) -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes.get());
        });
    }

    /** The lead figure of the newest story was kept. */
    private static List<Photo> photos(ArticleCard card) {
        return card.path().slug().startsWith("council-votes")
                ? List.of(new Photo(1, "A ferry in fog", "1", 1500, 1000, Photo.Form.PNG))
                : List.of();
    }

    private static SearchEntry entry(ArchivedArticle article) {
        Metadata metadata = article.article().metadata();
        return new SearchEntry(metadata.datePublished().map(PartialDate::value).orElse(""), article.path(), "");
    }

    private static SearchDocument document(ArchivedArticle article) {
        Metadata metadata = article.article().metadata();
        String text = PlainText.of(article.article().body());
        String first = text.lines().findFirst().orElse("");
        return new SearchDocument(
                metadata.headline().orElse(first),
                metadata.alternativeHeadline().orElse(first),
                metadata.author().stream().map(Author::name).toList(),
                metadata.articleSection().stream().toList(),
                metadata.publisher(),
                metadata.inLanguage(),
                text);
    }
}
