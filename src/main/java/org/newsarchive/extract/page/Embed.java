package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A video or post of another site that the article shows in a frame: kept as a link.
 *
 * @param title what the frame says that it shows
 * @param url where it is
 * @param before how many blocks of the page stand before it
 */
record Embed(String title, String url, int before) {
    private static final List<String> HOSTS = List.of(
            "youtube.com",
            "youtube-nocookie.com",
            "vimeo.com",
            "dailymotion.com",
            "twitter.com",
            "x.com",
            "instagram.com",
            "facebook.com",
            "tiktok.com",
            "spotify.com",
            "soundcloud.com",
            "bsky.app");
    private static final int UP = 5;

    /** The frames with a title that stand among the kept paragraphs. */
    static List<Embed> of(Segments segments, List<Block> kept, Address address) {
        if (kept.isEmpty()) {
            return List.of();
        }
        Set<Region> homes = new HashSet<>();
        kept.stream().filter(Block::prose).forEach(block -> homes.add(block.box.up()));
        int first = kept.get(0).index;
        int last = kept.get(kept.size() - 1).index;
        List<Embed> embeds = new ArrayList<>();
        for (Medium medium : segments.media()) {
            String title = medium.element().attr("title").strip();
            String url = address.resolve(medium.element().attr("src"));
            boolean among = medium.before() > first && medium.before() <= last + 1;
            if (medium.element().normalName().equals("iframe")
                    && among
                    && !title.isEmpty()
                    && known(url)
                    && home(medium.region(), homes)) {
                embeds.add(new Embed(title, url, medium.before()));
            }
        }
        return embeds;
    }

    private static boolean home(Region region, Set<Region> homes) {
        Region at = region;
        for (int up = 0; up < UP && at.parent != null; up++) {
            if (homes.contains(at)) {
                return true;
            }
            at = at.up();
        }
        return false;
    }

    private static boolean known(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        String host = end < 0 ? "" : url.substring(start, end).toLowerCase(Locale.ROOT);
        return start > 2 && HOSTS.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
    }
}
