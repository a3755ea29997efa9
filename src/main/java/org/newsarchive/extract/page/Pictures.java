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
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Captioned;

/** Finds the pictures of an article with their captions and credits. */
final class Pictures {
    private static final float LIKELY = 0.3f;
    private static final float SURE = 0.5f;
    private static final int FRAME_BLOCKS = 8;
    private static final int FRAME_DEPTH = 7;
    private static final float MOST_LINKS = 0.8f;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int PLAIN_DEPTH = 4;
    private static final int PLAIN_BLOCKS = 3;
    private static final int BEFORE = 12;
    /** As many more blocks may stand between the headline and the body: pictures in a row, share buttons. */
    private static final int BELOW = 24;

    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d(?!\\d)");

    private final Segments segments;
    private final float[] captionScores;
    private final Set<Integer> kept = new HashSet<>();
    private final Claimed claimed;
    private final Address address;
    private final int from;
    private final int to;

    private Pictures(
            Segments segments,
            float[] captionScores,
            List<Block> body,
            int headline,
            Claimed claimed,
            Address address) {
        this.segments = segments;
        this.captionScores = captionScores;
        this.claimed = claimed;
        this.address = address;
        body.forEach(block -> kept.add(block.index));
        int first = body.isEmpty() ? 0 : Math.max(0, body.get(0).index - BEFORE);
        this.from = headline >= 0 && headline >= first - BELOW ? Math.min(first, headline) : first;
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

    /**
     * The captioned pictures of a page, in order.
     *
     * @param headline the block of the headline, or -1
     */
    static List<Placed> of(
            Segments segments,
            float[] captionScores,
            List<Block> body,
            int headline,
            Claimed claimed,
            Address address) {
        return new Pictures(segments, captionScores, body, headline, claimed, address).find();
    }

    private List<Placed> find() {
        Map<Region, List<Block>> frames = new HashMap<>();
        List<Region> order = new ArrayList<>();
        for (Block block : segments.blocks()) {
            boolean likely = captionScores[block.index] >= LIKELY
                    ? block.linkDensity() < MOST_LINKS
                    : (plain(block) && !CreditMark.is(block)) || named(block);
            if ((likely || captions(block))
                    && block.words > 0
                    && !kept.contains(block.index)
                    && (captionScores[block.index] >= SURE || claimed.on(block).isEmpty())
                    && !inAnother(block)
                    && !Elsewhere.teases(block)) {
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
            if (alone && CreditMark.is(block)) {
                placed.add(picture(frame(block), List.of(block)));
            }
        }
        placed.addAll(Described.inAttributes(ownMedia(), this::texts, address));
        placed.sort(Comparator.comparingInt(Placed::before));
        return placed;
    }

    /** The media around the body that stand in no element for something else. */
    private List<Medium> ownMedia() {
        return segments.media().stream()
                .filter(medium -> medium.before() >= from && medium.before() <= to + 1)
                .filter(medium -> !Elsewhere.is(medium.region()))
                .toList();
    }

    /** What the page shows around the body, in letters: no attribute needs to tell it again. */
    private Set<String> texts() {
        Set<String> texts = new HashSet<>();
        for (Block block : segments.blocks()
                .subList(from, Math.min(to + BEFORE, segments.blocks().size()))) {
            texts.add(Described.letters(block.text));
            texts.add(Described.letters(CreditMark.split(block).caption()));
        }
        return texts;
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
        return alone && !block.region.inLink && !Elsewhere.is(block);
    }

    /** Whether a line around the article stands in the caption of a figure with one picture, as markup has it. */
    private boolean captions(Block block) {
        Region caption = inCaption(block);
        return caption != null
                && caption.up().tag.equals("figure")
                && caption.up().pictures == 1
                && caption.words >= LEAST_WORDS
                && block.index >= from
                && block.index <= to
                && block.words <= MOST_WORDS
                && block.linkDensity() < MOST_LINKS
                && !block.region.hidden
                && !CLOCK.matcher(block.text).find()
                && !Elsewhere.is(block);
    }

    private static @Nullable Region inCaption(Block block) {
        Region r = block.region;
        for (int up = 0; up < PLAIN_DEPTH && r.parent != null; up++) {
            if (r.tag.equals("figcaption")) {
                return r;
            }
            r = r.up();
        }
        return null;
    }

    /** Whether a line right after a picture stands in an element that is named as a caption. */
    private boolean named(Block block) {
        boolean after = block.index > 0 && segments.blocks().get(block.index - 1).pictures < block.pictures;
        return after
                && block.index >= from
                && block.index <= to
                && block.box.has(Cue.CAPTION)
                && block.words <= MOST_WORDS
                && block.linkDensity() < MOST_LINKS
                && !block.region.hidden
                && !Elsewhere.names(block.box)
                && claimed.on(block).isEmpty();
    }

    /** The smallest element around a caption that holds a picture; the caption's own where there is none near. */
    private static Region frame(Block block) {
        Region r = block.region;
        for (int steps = 0; steps < FRAME_DEPTH && r.parent != null && r.blocks <= FRAME_BLOCKS; steps++) {
            if (r.tag.equals("figure") && r.pictures == 1) {
                return r;
            }
            r = r.up();
        }
        r = block.region;
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
        // Where a figure has a caption, what stands beside it is a credit or a button.
        boolean own = frame.pictures == 1 && blocks.stream().anyMatch(block -> inCaption(block) != null);
        boolean mixed = blocks.stream().anyMatch(block -> !CreditMark.on(block, frame) && block.words > 0);
        for (Block block : blocks) {
            if (mixed && CreditMark.on(block, frame)) {
                credit = credit.or(() -> CreditMark.of(block));
                continue;
            }
            boolean label = block.words < LEAST_WORDS && block.text.endsWith(":");
            if (label || (own && inCaption(block) == null)) {
                continue;
            }
            Captioned parts = CreditMark.split(block);
            boolean goesOn = own && !caption.isEmpty() && !parts.caption().isEmpty();
            caption = goesOn ? caption + ' ' + parts.caption() : caption.isEmpty() ? parts.caption() : caption;
            credit = credit.or(parts::credit);
        }
        for (int i = frame.firstBlock; i < frame.endBlock && frame.blocks <= FRAME_BLOCKS; i++) {
            Block block = segments.blocks().get(i);
            boolean free = !kept.contains(i) && !blocks.contains(block) && credit.isEmpty();
            if (free && (CreditMark.is(block) || CreditMark.on(block, frame))) {
                credit = CreditMark.of(block);
                used.add(block);
            }
        }
        if (credit.isEmpty() && !caption.isEmpty()) {
            Optional<Block> beside = beside(frame, blocks.get(blocks.size() - 1));
            credit = beside.flatMap(CreditMark::of);
            beside.ifPresent(used::add);
        }
        Optional<Medium> medium = medium(frame, blocks.get(0));
        return new Placed(
                filled(CreditMark.unopened(caption)),
                credit,
                medium.flatMap(m -> filled(m.element().attr("alt"))),
                medium.flatMap(m -> Described.source(m.element(), address)),
                medium.map(Medium::before).orElse(blocks.get(0).index),
                used);
    }

    /** A credit that stands as a line of its own right after a caption, in the element that holds the caption. */
    private Optional<Block> beside(Region frame, Block caption) {
        int next = caption.index + 1;
        if (next >= segments.blocks().size() || kept.contains(next)) {
            return Optional.empty();
        }
        Block block = segments.blocks().get(next);
        boolean same = block.box.up().equals(caption.box.up()) && block.pictures == caption.pictures;
        return same && !block.box.within(frame) && CreditMark.is(block) ? Optional.of(block) : Optional.empty();
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

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }
}
