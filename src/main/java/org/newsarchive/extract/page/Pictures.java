package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the pictures of an article with their captions and credits. */
final class Pictures {
    private static final float LIKELY = 0.3f;
    private static final float SURE = 0.5f;
    private static final int FRAME_DEPTH = 7;
    private static final float MOST_LINKS = 0.8f;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 60;
    private static final int PLAIN_DEPTH = 4;
    private static final int PLAIN_BLOCKS = 3;
    private static final int BEFORE = 12;
    /** As many more blocks may stand between the headline and the body: pictures in a row, share buttons. */
    private static final int BELOW = 24;

    /** How long a film lasts, right after its title. */
    private static final Pattern LASTS = Pattern.compile("(?<![\\d:])\\d{1,2}:[0-5]\\d$");

    private static final Pattern PICTURE_FILE = Pattern.compile("\\.(?:jpe?g|png|webp|gif|avif)(?:[?#].*)?$");
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d(?!\\d)");

    private final Segments segments;
    private final float[] captionScores;
    private final Set<Integer> kept = new HashSet<>();
    private final Claimed claimed;
    private final Address address;
    private final int from;
    private final int to;
    private final Framed framed;

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
        this.framed = new Framed(segments, kept, address);
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
                    ? block.linkDensity() < MOST_LINKS || enlarges(block)
                    : (plain(block) && !CreditMark.is(block)) || named(block);
            if ((likely || captions(block))
                    && block.words > 0
                    && !ofPlayer(block)
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
                placed.add(framed.read(frame(block), List.of(block)));
            }
        }
        placed.addAll(Described.inAttributes(ownMedia(), this::texts, address));
        placed.sort(Comparator.comparingInt(Placed::before));
        return placed;
    }

    /** Whether a caption is in a link together with its picture, and the link leads to no other page. */
    private static boolean enlarges(Block block) {
        Region link = block.region;
        while (link.parent != null && !link.tag.equals("a")) {
            link = link.up();
        }
        String target = link.element.attr("href").toLowerCase(Locale.ROOT);
        return link.pictures == 1
                && block.box.has(Cue.CAPTION)
                && (target.isEmpty()
                        || target.startsWith("#")
                        || PICTURE_FILE.matcher(target).find());
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

    /** Whether a line is of a film or a sound: it ends in how long that lasts, stands with a sound alone, or asks for what plays it. */
    private boolean ofPlayer(Block block) {
        Region frame = frame(block);
        return LASTS.matcher(block.text).find()
                || Stray.wantsScript(block)
                || (frame.pictures > 0
                        && segments.media().stream()
                                .filter(medium -> medium.region().within(frame))
                                .allMatch(
                                        medium -> medium.element().normalName().equals("audio")));
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
                || Stray.isMenu(block)
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
        Region caption = Framed.inCaption(block);
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
        for (int steps = 0; steps < FRAME_DEPTH && r.parent != null && r.blocks <= Framed.MOST_BLOCKS; steps++) {
            if (r.tag.equals("figure") && r.pictures == 1) {
                return r;
            }
            r = r.up();
        }
        r = block.region;
        for (int steps = 0; steps < FRAME_DEPTH && r.parent != null && r.blocks <= Framed.MOST_BLOCKS; steps++) {
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
                pictures.add(framed.read(frame, List.of(block)));
            }
            return pictures;
        }
        pictures.add(framed.read(frame, blocks));
        return pictures;
    }
}
