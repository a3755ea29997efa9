package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Clock;

/**
 * The entries of a live blog: lines that are a time, or headings that open with one, each before text of the article. Once there
 * are several, the times belong to the body, and so does what the page says over the first of them: an introduction, key points.
 */
final class LiveFeed {
    /** A time, or one in two zones or with the day. */
    private static final Pattern TIME = Pattern.compile(
            Clock.TIME + "(?: ?[/(]?" + Clock.TIME + "\\)?|,? \\d{1,2}\\.? \\p{L}{3,9}\\.?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADED = Pattern.compile(Clock.TIME + "(?:[^\\d.:].*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TIME = 16;
    private static final int LONGEST_HEADING = 160;
    private static final int ENTRIES = 3;
    private static final int NEAR = 3;
    private static final int LEAST_WORDS = 2;
    private static final int REACH = 30;
    private static final Set<String> SUMMARY = Set.of("p", "li", "h2", "h3", "h4");

    private final List<Block> blocks;
    private final Set<Integer> kept = new TreeSet<>();
    private final Set<Block> times = new HashSet<>();

    private LiveFeed(List<Block> blocks, List<Block> body) {
        this.blocks = blocks;
        body.forEach(block -> kept.add(block.index));
    }

    /** The feed of a page; one without entries where the page is none. */
    static LiveFeed of(List<Block> blocks, List<Block> body, Claimed claimed, int headline) {
        LiveFeed feed = new LiveFeed(blocks, body);
        if (body.isEmpty()) {
            return feed;
        }
        int last = body.get(body.size() - 1).index;
        List<Block> entries = new ArrayList<>();
        for (Block block : blocks.subList(Math.min(headline + 1, last), last)) {
            if (opens(block) && feed.hasText(block.index)) {
                entries.add(block);
            }
        }
        if (entries.size() >= ENTRIES) {
            feed.times.addAll(entries);
            entries.forEach(block -> feed.kept.add(block.index));
            feed.complete(body, entries, claimed);
            feed.summary(Math.max(headline + 1, entries.get(0).index - REACH), entries, claimed);
        }
        return feed;
    }

    /** The blocks of the article with the times of its entries, in order. */
    List<Block> body() {
        return kept.stream().map(blocks::get).toList();
    }

    /** Whether a block opens an entry. */
    boolean isTime(Block block) {
        return times.contains(block);
    }

    /** What a block of the body is. */
    Role role(Block block) {
        return isTime(block) ? Role.ENTRY_TIME : Layout.role(block);
    }

    private static boolean opens(Block block) {
        String text = block.text;
        if (!Character.isDigit(text.charAt(0)) || block.region.hidden) {
            return false;
        }
        // An entry's time may be a link to the entry.
        boolean time = text.length() <= LONGEST_TIME && TIME.matcher(text).matches();
        if (time || block.linkDensity() > 0.5) {
            return time;
        }
        return text.length() <= LONGEST_HEADING
                && Layout.heading(block) > 0
                && HEADED.matcher(text).matches();
    }

    /** Whether text of the article follows, before another entry opens. */
    private boolean hasText(int time) {
        for (int i = time + 1; i <= time + NEAR && i < blocks.size() && !opens(blocks.get(i)); i++) {
            if (kept.contains(i)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the headings right under the times, and sentences in entries that stand as those do that were kept. */
    private void complete(List<Block> body, List<Block> entries, Claimed claimed) {
        int first = entries.get(0).index;
        Block last = body.get(body.size() - 1);
        Set<Integer> forms = new HashSet<>();
        body.stream()
                .filter(block -> block.index > first && SUMMARY.contains(block.box.tag))
                .forEach(block -> forms.add(form(block)));
        for (Block block : blocks.subList(first + 1, Math.max(last.index + 1, last.box.up().endBlock))) {
            boolean free = claimed.on(block).isEmpty() && !block.region.hidden && block.linkDensity() < 0.5;
            boolean heads = times.contains(blocks.get(block.index - 1)) && Layout.heading(block) > 0;
            boolean says =
                    (block.endsSentence || block.text.endsWith(":")) && forms.contains(form(block)) && !Offer.is(block);
            if (free && (heads || says)) {
                kept.add(block.index);
            }
        }
    }

    /** How a block stands: its element and the one around it. */
    private static int form(Block block) {
        return block.box.signature * 31 + block.box.up().signature;
    }

    /** Keeps the paragraphs and points that stand over the first entry, in the element that holds the feed. */
    private void summary(int from, List<Block> entries, Claimed claimed) {
        Region feed = Region.common(entries.get(0).box, entries.get(entries.size() - 1).box);
        Region around = feed.up();
        for (Block block : blocks.subList(from, entries.get(0).index)) {
            Region home = block.box.up();
            boolean beside = home.equals(feed)
                    || home.equals(around)
                    || (block.box.tag.equals("li")
                            && (home.up().equals(around) || home.up().equals(feed)));
            if (beside
                    && SUMMARY.contains(block.box.tag)
                    && block.words >= LEAST_WORDS
                    && (block.endsSentence || !block.box.tag.equals("p"))
                    && claimed.on(block).isEmpty()
                    && !block.region.hidden
                    && block.linkDensity() < 0.5) {
                kept.add(block.index);
            }
        }
    }
}
