package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import org.newsarchive.settings.Settings;
import org.newsarchive.settings.Settings.Robots;

/** Plans the sitemap, which needs whole addresses: an archive without a base URL has none, nor one that robots may not list. */
final class Sitemaps {
    private static final SitePath ROOT = new SitePath("sitemap.xml");

    private Sitemaps() {}

    static boolean wanted(Settings settings) {
        return settings.baseUrl().isPresent() && settings.robots() == Robots.INDEX;
    }

    static List<SitemapPage> of(Settings settings, Economy economy, List<Page> pages) {
        if (!wanted(settings)) {
            return List.of();
        }
        List<SitePath> listed = pages.stream()
                .filter(page -> page instanceof HtmlPage
                        && !(page instanceof NotFoundPage
                                || page instanceof RedirectPage
                                || page instanceof TombstonePage))
                .map(Page::path)
                .sorted()
                .toList();
        if (listed.size() <= SitemapPage.MOST && !economy.packed()) {
            return List.of(new SitemapPage(ROOT, false, listed));
        }
        String suffix = economy.packed() ? ".xml.gz" : ".xml";
        List<SitemapPage> maps = new ArrayList<>();
        for (int from = 0; from < listed.size(); from += SitemapPage.MOST) {
            List<SitePath> slice = listed.subList(from, Math.min(from + SitemapPage.MOST, listed.size()));
            SitePath path = new SitePath("sitemap-" + (maps.size() + 1) + suffix);
            maps.add(new SitemapPage(path, false, slice));
        }
        List<SitePath> parts = maps.stream().map(SitemapPage::path).toList();
        maps.add(new SitemapPage(ROOT, true, parts));
        return maps;
    }
}
