package org.newsarchive.render;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.newsarchive.page.RobotsPage;
import org.newsarchive.page.SitePath;

/** The file that tells robots what they may read. */
final class Robots {
    /** What is no page of HTML and so can't say itself that it is not to be listed. */
    private static final List<String> SILENT =
            List.of("downloads/", "search/", "*.atom$", "*.json$", "*.md$", "*.bib$", "*.ris$");

    private Robots() {}

    static String of(RobotsPage page, Frame frame) {
        return switch (frame.settings().robots()) {
            case NOINDEX -> noindex(frame);
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

    /** Pages say it themselves; a robot that may not read a page can't see that, and lists the address alone. */
    private static String noindex(Frame frame) {
        String folder = frame.baseUrl().map(url -> URI.create(url).getRawPath()).orElse("/");
        return SILENT.stream()
                .map(silent -> "Disallow: " + folder + silent + "\n")
                .collect(Collectors.joining(
                        "", "# Every page says noindex, which only those see who may read it.\nUser-agent: *\n", ""));
    }
}
