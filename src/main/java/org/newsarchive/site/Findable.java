package org.newsarchive.site;

import java.util.ArrayList;
import java.util.List;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Author;
import org.newsarchive.article.PartialDate;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.search.SearchDocument;
import org.newsarchive.search.SearchEntry;

/** Articles as the search takes them. */
public final class Findable {
    private Findable() {}

    /** The article's place in the index. */
    public static SearchEntry entry(ArticleCard card) {
        return new SearchEntry(
                card.date().map(PartialDate::value).orElse(""),
                card.path(),
                card.trace().digest());
    }

    /** What is found of the article, and shown. */
    public static SearchDocument document(ArticleCard card, ArchivedArticle article) {
        String text = PlainText.of(article.article().body());
        List<String> topics = new ArrayList<>(card.section().stream().toList());
        card.keywords().stream().filter(keyword -> !topics.contains(keyword)).forEach(topics::add);
        return new SearchDocument(
                card.headline(),
                card.dek().orElseGet(() -> text.lines().findFirst().orElse("")),
                card.authors().stream().map(Author::name).toList(),
                topics,
                card.publisher(),
                card.language(),
                text);
    }
}
