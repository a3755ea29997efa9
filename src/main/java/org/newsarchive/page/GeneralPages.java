package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsarchive.settings.Settings;

/** Plans what a site has once: the front page, search, about, feeds, downloads. */
final class GeneralPages {
    private static final int LATEST = 20;
    private static final int BUSIEST = 24;
    private static final int FEED = 20;
    private static final SitePath ATOM = new SitePath("feed.atom");
    private static final SitePath JSON = new SitePath("feed.json");

    private GeneralPages() {}

    static List<Page> of(
            Settings settings,
            Economy economy,
            List<ArticleCard> newestFirst,
            Subjects subjects,
            List<HtmlPage> lists) {
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(
                Facts.of(newestFirst),
                Bars.of(lists),
                OtherYears.of(newestFirst),
                newestFirst.subList(0, Math.min(LATEST, newestFirst.size())),
                subjects.busiest(Shelf.AUTHORS, BUSIEST),
                subjects.busiest(Shelf.TOPICS, BUSIEST),
                subjects.busiest(Shelf.PUBLICATIONS, BUSIEST),
                subjects.busiest(Shelf.PLACES, BUSIEST)));
        if (settings.search()) {
            pages.add(new SearchPage());
        }
        pages.add(new AboutPage(
                Facts.of(newestFirst),
                Arrays.stream(DownloadPage.Format.values())
                        .map(format -> format.path(economy.packed()))
                        .toList(),
                List.of(ATOM, JSON)));
        pages.add(new NotFoundPage());
        feed(pages, ATOM, FeedPage.Format.ATOM, Optional.empty(), HomePage.PATH, FEED, newestFirst);
        feed(pages, JSON, FeedPage.Format.JSON, Optional.empty(), HomePage.PATH, FEED, newestFirst);
        for (Shelf shelf : List.of(Shelf.AUTHORS, Shelf.TOPICS)) {
            for (Subject subject : subjects.on(shelf)) {
                if (ListPages.hasFeed(economy, subject)) {
                    feed(
                            pages,
                            subject.feed(),
                            FeedPage.Format.ATOM,
                            Optional.of(subject.name()),
                            subject.path(),
                            economy.feedLength(),
                            subject.cards());
                }
            }
        }
        List<ArticleCard> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        for (DownloadPage.Format format : DownloadPage.Format.values()) {
            pages.add(new DownloadPage(format, economy.packed(), oldestFirst));
        }
        pages.add(new MarkerPage(new SitePath(".nojekyll")));
        pages.add(new RobotsPage(Sitemaps.wanted(settings)));
        return pages;
    }

    private static void feed(
            List<Page> pages,
            SitePath path,
            FeedPage.Format format,
            Optional<String> name,
            SitePath home,
            int length,
            List<ArticleCard> newestFirst) {
        // A feed is by date; what has none has no place in it.
        List<ArticleCard> dated = newestFirst.stream()
                .filter(card -> card.date().isPresent())
                .limit(length)
                .toList();
        // A short feed says only what is new.
        boolean summaries = length == FEED;
        pages.add(new FeedPage(path, format, name, home, summaries, dated));
    }
}
