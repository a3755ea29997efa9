package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Image;
import org.newsarchive.extract.metadata.Bylines;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Finds the pictures of an article with their captions and credits. */
final class Pictures {
    private static final float LIKELY = 0.3f;
    private static final int LONGEST_CREDIT = 60;
    private static final int FRAME_BLOCKS = 8;
    private static final int FRAME_DEPTH = 7;
    private static final float MOST_LINKS = 0.8f;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int PLAIN_DEPTH = 4;
    private static final int PLAIN_BLOCKS = 3;
    private static final int MARKED = 6;
    private static final int BEFORE = 12;
    private static final long OTHER = Cue.RELATED.bit()
            | Cue.NAV.bit()
            | Cue.SIDEBAR.bit()
            | Cue.CARD.bit()
            | Cue.TEASER.bit()
            | Cue.ADVERT.bit()
            | Cue.BYLINE.bit()
            | Cue.BIO.bit()
            | Cue.COMMENTS.bit()
            | Cue.SHARE.bit()
            | Cue.NEWSLETTER.bit()
            | Cue.WALL.bit()
            | Cue.SHOP.bit()
            | Cue.FORM.bit()
            | Cue.QUOTE.bit()
            | Cue.PLAYER.bit()
            | Cue.FOOTER.bit();
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d(?!\\d)");

    private final Segments segments;
    private final float[] captionScores;
    private final Set<Integer> kept = new HashSet<>();
    private final Claimed claimed;
    private final Address address;
    private final int from;
    private final int to;

    private Pictures(Segments segments, float[] captionScores, List<Block> body, Claimed claimed, Address address) {
        this.segments = segments;
        this.captionScores = captionScores;
        this.claimed = claimed;
        this.address = address;
        body.forEach(block -> kept.add(block.index));
        this.from = body.isEmpty() ? 0 : Math.max(0, body.get(0).index - BEFORE);
        this.to = body.isEmpty() ? -1 : body.get(body.size() - 1).index;
    }

    /**
     * A picture and where it stands.
     *
     * @param before how many blocks of the page stand before it
     * @param captions the blocks that its caption and credit were read from
     */
    record Placed(
            Optional<String> caption,
            Optional<String> credit,
            Optional<String> alt,
            Optional<String> contentUrl,
            int before,
            List<Block> captions) {}

    /** The captioned pictures of a page, in order. */
    static List<Placed> of(
            Segments segments, float[] captionScores, List<Block> body, Claimed claimed, Address address) {
        return new Pictures(segments, captionScores, body, claimed, address).find();
    }

    /** The pictures of an article that stands in the page's data, as the data describe them. */
    static List<Placed> stated(List<Image> images, Address address) {
        return images.stream()
                .map(image -> new Placed(
                        image.caption(),
                        image.creditText(),
                        image.alt(),
                        image.contentUrl().flatMap(address::ofPicture),
                        0,
                        List.of()))
                .toList();
    }

    private List<Placed> find() {
        Map<Region, List<Block>> frames = new HashMap<>();
        List<Region> order = new ArrayList<>();
        for (Block block : segments.blocks()) {
            boolean likely = captionScores[block.index] >= LIKELY
                    ? block.linkDensity() < MOST_LINKS
                    : plain(block) && !credited(block);
            if (likely && !kept.contains(block.index) && !inAnother(block)) {
                Region frame = frame(block);
                if (!frames.containsKey(frame)) {
                    order.add(frame);
                }
                frames.computeIfAbsent(frame, f -> new ArrayList<>()).add(block);
            }
        }
        Set<String> seen = new HashSet<>();
        List<Placed> placed = new ArrayList<>();
        for (Region frame : order) {
            for (Placed picture : in(frame, frames.getOrDefault(frame, List.of()))) {
                if (seen.add(picture.caption.or(picture::credit).orElse(""))) {
                    placed.add(picture);
                }
            }
        }
        Set<Block> used = new HashSet<>();
        placed.forEach(picture -> used.addAll(picture.captions));
        for (Block block : segments.blocks()) {
            boolean alone = !used.contains(block) && !kept.contains(block.index) && plain(block);
            if (alone && credited(block)) {
                placed.add(picture(frame(block), List.of(block)));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::before));
        return placed;
    }

    /** Whether a block stands in an element for another article, one that holds nothing of this. */
    private boolean inAnother(Block block) {
        Region article = null;
        for (Region r = block.box; r.parent != null; r = r.up()) {
            article = r.tag.equals("article") ? r : article;
        }
        Region own = article;
        return own != null
                && !kept.isEmpty()
                && kept.stream().noneMatch(index -> index >= own.firstBlock && index < own.endBlock);
    }

    /** Whether a line stands alone with a picture in an element of the article, which nothing marks as a teaser or a portrait. */
    private boolean plain(Block block) {
        if (block.words < LEAST_WORDS
                || block.words > MOST_WORDS
                || block.linkDensity() >= MOST_LINKS
                || block.region.hidden
                || Layout.heading(block) > 0
                || block.index < from
                || block.index > to
                || CLOCK.matcher(block.text).find()
                || claimed.on(block).isPresent()) {
            return false;
        }
        Region frame = block.box;
        for (int steps = 0; steps < PLAIN_DEPTH && frame.pictures == 0; steps++) {
            frame = frame.up();
        }
        boolean alone = frame.pictures == 1 && frame.blocks <= PLAIN_BLOCKS && frame.proseBlocks <= 1;
        int steps = 0;
        for (Region r = block.region; alone && r.parent != null && steps < MARKED; r = r.up()) {
            alone = (r.cues & OTHER) == 0 && !r.tag.equals("a");
            steps++;
        }
        return alone;
    }

    /** The smallest element around a caption that holds a picture; the caption's own where there is none near. */
    private static Region frame(Block block) {
        Region r = block.region;
        for (int steps = 0; steps < FRAME_DEPTH && r.parent != null && r.blocks <= FRAME_BLOCKS; steps++) {
            if (r.pictures > 0) {
                return r;
            }
            r = r.up();
        }
        return block.box;
    }

    /** One picture for a frame with one; where a frame holds several, each caption takes the picture nearest to it. */
    private List<Placed> in(Region frame, List<Block> blocks) {
        List<Placed> pictures = new ArrayList<>();
        if (frame.pictures > 1 && blocks.size() > 1) {
            for (Block block : blocks) {
                pictures.add(picture(frame, List.of(block)));
            }
            return pictures;
        }
        pictures.add(picture(frame, blocks));
        return pictures;
    }

    private Placed picture(Region frame, List<Block> blocks) {
        String caption = "";
        Optional<String> credit = Optional.empty();
        List<Block> used = new ArrayList<>(blocks);
        for (Block block : blocks) {
            Captioned parts = split(block);
            caption = caption.isEmpty() ? parts.caption() : caption;
            credit = credit.or(parts::credit);
        }
        for (int i = frame.firstBlock; i < frame.endBlock && frame.blocks <= FRAME_BLOCKS; i++) {
            Block block = segments.blocks().get(i);
            if (!kept.contains(i) && !blocks.contains(block) && credit.isEmpty() && credited(block)) {
                Captioned parts = Credits.split(block.text.replace('\n', ' '));
                credit = parts.credit().or(() -> Optional.of(block.text));
                used.add(block);
            }
        }
        Optional<Medium> medium = medium(frame, blocks.get(0));
        return new Placed(
                filled(caption),
                credit,
                medium.flatMap(m -> filled(m.element().attr("alt"))),
                medium.flatMap(m -> source(m.element())),
                medium.map(Medium::before).orElse(blocks.get(0).index),
                used);
    }

    /** Caption and credit, also where nothing but an element of its own parts the credit, or brackets around a name. */
    private static Captioned split(Block block) {
        String text = block.text.replace('\n', ' ');
        Captioned parts = Credits.split(text);
        if (parts.credit().isPresent()) {
            return parts;
        }
        Captioned named = Credits.splitName(text);
        if (named.credit().isPresent()) {
            return named;
        }
        Element last = block.region.element.lastElementChild();
        if (last == null || !last.tag().isInline()) {
            return parts;
        }
        String tail = last.text().strip();
        if (tail.isEmpty() || tail.length() > LONGEST_CREDIT || !text.endsWith(tail)) {
            return parts;
        }
        String rest = text.substring(0, text.length() - tail.length()).strip();
        boolean marked = (Cues.read(last.className()) & Cue.CREDIT.bit()) != 0;
        boolean names = Character.isUpperCase(tail.charAt(0)) && !tail.endsWith(".") && rest.endsWith(".");
        boolean person = Bylines.value(tail, Set.of()).people().equals(List.of(tail));
        return !rest.isEmpty() && (marked || names || person) ? new Captioned(rest, Optional.of(tail)) : parts;
    }

    private static boolean credited(Block block) {
        boolean marked = block.region.has(Cue.CREDIT) || block.box.has(Cue.CREDIT);
        return block.words <= 12
                && (marked || Credits.split(block.text).caption().isEmpty());
    }

    private Optional<Medium> medium(Region frame, Block caption) {
        Optional<Medium> best = Optional.empty();
        int nearest = 6;
        for (Medium medium : segments.media()) {
            if (medium.region().within(frame)) {
                int distance = Math.abs(medium.before() - caption.index);
                if (distance < nearest) {
                    nearest = distance;
                    best = Optional.of(medium);
                }
            }
        }
        return best;
    }

    private Optional<String> source(Element image) {
        for (String attribute : List.of("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")) {
            String value = image.attr(attribute).strip();
            if (attribute.endsWith("srcset") && value.indexOf(' ') > 0) {
                value = value.substring(0, value.indexOf(' '));
            }
            Optional<String> target = address.ofPicture(value);
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }
}
