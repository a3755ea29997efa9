package org.newsarchive.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsarchive.article.RecordPath;
import org.newsarchive.settings.Settings;

/**
 * Every page of a site.
 *
 * @param facts the archive in figures
 * @param articles the articles shown, the newest first; those withheld are not among them
 * @param pages the pages, in an order that never varies
 */
public record SitePlan(Facts facts, List<ArticleCard> articles, List<Page> pages) {
    /** Copies the lists. */
    public SitePlan {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
    }

    /**
     * The plan for these articles, in whatever order they come.
     *
     * @param album the pictures that were kept
     */
    public static SitePlan of(Settings settings, List<ArticleCard> cards, Album album) {
        Set<RecordPath> withheld = new HashSet<>(settings.exclude());
        List<ArticleCard> shown = cards.stream()
                .filter(card -> !withheld.contains(card.path()))
                .sorted(SitePlan::byDate)
                .toList();
        Economy economy = Economy.of(settings, shown.size());
        Subjects subjects = new Subjects(shown, economy);

        List<Page> pages = new ArrayList<>();
        pages.addAll(ArticlePages.of(settings, economy, shown, subjects, album));
        List<HtmlPage> lists = ListPages.of(economy, shown, subjects);
        pages.addAll(lists);
        pages.addAll(GeneralPages.of(settings, economy, shown, subjects, lists));
        withheld.stream().map(path -> new TombstonePage(SitePath.of(path))).forEach(pages::add);
        pages.addAll(redirects(shown, pages));
        pages.addAll(Sitemaps.of(settings, economy, pages));
        return new SitePlan(Facts.of(shown), shown, pages);
    }

    /** Pages where articles stood before, as far as nothing else stands there now. */
    private static List<RedirectPage> redirects(List<ArticleCard> shown, List<Page> pages) {
        List<ArticleCard> moved =
                shown.stream().filter(card -> !card.former().isEmpty()).toList();
        if (moved.isEmpty()) {
            return List.of();
        }
        Set<SitePath> taken = pages.stream().map(Page::path).collect(Collectors.toSet());
        List<RedirectPage> redirects = new ArrayList<>();
        for (ArticleCard card : moved) {
            for (RecordPath former : card.former()) {
                SitePath from = SitePath.of(former);
                if (taken.add(from)) {
                    redirects.add(new RedirectPage(from, card.page()));
                }
            }
        }
        return redirects;
    }

    /** The newest first; undated ones last. */
    private static int byDate(ArticleCard one, ArticleCard other) {
        int order = date(other).compareTo(date(one));
        return order != 0 ? order : one.path().compareTo(other.path());
    }

    private static String date(ArticleCard card) {
        return card.date().isPresent() ? card.date().get().value() : "";
    }

    /** The page at a path, if there is one. */
    public Optional<Page> page(SitePath path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }
}
