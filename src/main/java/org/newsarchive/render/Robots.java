package org.newsarchive.render;

import org.newsarchive.page.RobotsPage;
import org.newsarchive.page.SitePath;

/** The file that tells robots what they may read. */
final class Robots {
    private Robots() {}

    static String of(RobotsPage page, Frame frame) {
        return switch (frame.settings().robots()) {
            case NOINDEX -> "User-agent: *\nDisallow: /\n";
            case INDEX ->
                "User-agent: *\nAllow: /\n"
                        + (page.sitemap()
                                ? "Sitemap: "
                                        + frame.addresses()
                                                .absolute(new SitePath("sitemap.xml"))
                                                .orElseThrow()
                                        + "\n"
                                : "");
        };
    }
}
