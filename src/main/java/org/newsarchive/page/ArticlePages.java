package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.page.ArticlePage.Neighbours;
import org.newsarchive.page.CopyPage.Kind;
import org.newsarchive.settings.Settings;

/** Plans the articles' pages and the files beside them. */
final class ArticlePages {
    private final Settings settings;
    private final Economy economy;
    private final List<ArticleCard> cards;
    private final Subjects subjects;
    private final Related related;
    private final Versions versions;
    private final Album album;

    private ArticlePages(
            Settings settings, Economy economy, List<ArticleCard> newestFirst, Subjects subjects, Album album) {
        this.album = album;
        this.settings = settings;
        this.economy = economy;
        this.cards = newestFirst;
        this.subjects = subjects;
        this.related = new Related(newestFirst);
        this.versions = new Versions(newestFirst);
    }

    static List<Page> of(
            Settings settings, Economy economy, List<ArticleCard> newestFirst, Subjects subjects, Album album) {
        ArticlePages articles = new ArticlePages(settings, economy, newestFirst, subjects, album);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            articles.add(i, pages);
        }
        return pages;
    }

    private void add(int index, List<Page> pages) {
        ArticleCard card = cards.get(index);
        boolean excerpt = settings.excerptOnly(card.publisher());
        List<Page> files = files(card, excerpt);
        List<Photo> photos = excerpt ? List.of() : album.of(card);
        List<ArticleCard> alike = versions.of(index);
        pages.add(new ArticlePage(
                card,
                card.trace().digest(),
                !economy.roomy(),
                excerpt,
                new ArticlePage.Subjects(
                        subjects.of(card, Shelf.AUTHORS),
                        subjects.of(card, Shelf.TOPICS),
                        subjects.of(card, Shelf.PUBLICATIONS).stream().findFirst(),
                        subjects.of(card, Shelf.PLACES).stream().findFirst()),
                new Neighbours(at(index + 1), at(index - 1)),
                related.of(index, alike),
                alike,
                files.stream().map(Page::path).toList(),
                photos));
        pages.addAll(files);
        photos.forEach(photo -> pages.addAll(photo.copies(card.path())));
    }

    private List<Page> files(ArticleCard card, boolean excerpt) {
        List<Page> files = new ArrayList<>();
        if (economy.roomy()) {
            for (CitationPage.Format format : CitationPage.Format.values()) {
                files.add(new CitationPage(card, format));
            }
        }
        String digest = card.trace().digest();
        if (economy.markdown() && !excerpt) {
            files.add(new CopyPage(card.path(), Kind.MARKDOWN, digest));
        }
        if (economy.records() && !excerpt) {
            files.add(new CopyPage(card.path(), Kind.RECORD, digest));
        }
        return files;
    }

    private Optional<ArticleCard> at(int index) {
        return index < 0 || index >= cards.size() ? Optional.empty() : Optional.of(cards.get(index));
    }
}
