package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.CreditTails;

/** Reads the caption, the credit and the address of one picture from the element that frames it. */
final class Framed {
    /** A frame with more lines holds more than a picture. */
    static final int MOST_BLOCKS = 8;

    private static final int CAPTION_DEPTH = 4;
    private static final int LABEL_WORDS = 4;
    private static final int NEAR = 6;

    private final Segments segments;
    private final Set<Integer> kept;
    private final Address address;

    /** @param kept the blocks of the body */
    Framed(Segments segments, Set<Integer> kept, Address address) {
        this.segments = segments;
        this.kept = kept;
        this.address = address;
    }

    /** The caption element that a line stands in; null where it stands in none. */
    static @Nullable Region inCaption(Block block) {
        Region r = block.region;
        for (int up = 0; up < CAPTION_DEPTH && r.parent != null; up++) {
            if (r.tag.equals("figcaption")) {
                return r;
            }
            r = r.up();
        }
        return null;
    }

    /** The picture of a frame, given the lines that may be its caption. */
    Pictures.Placed read(Region frame, List<Block> blocks) {
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
            boolean label = block.words < LABEL_WORDS && (block.text.endsWith(":") || block.text.endsWith(","));
            if (own && !caption.isEmpty() && credit.isEmpty() && CreditTails.follows(caption, block.text)) {
                credit = CreditMark.of(block);
                continue;
            }
            if (label || (own && inCaption(block) == null)) {
                continue;
            }
            Captioned parts = CreditMark.split(block);
            boolean goesOn = own && !caption.isEmpty() && !parts.caption().isEmpty();
            caption = goesOn ? caption + ' ' + parts.caption() : caption.isEmpty() ? parts.caption() : caption;
            credit = credit.or(parts::credit);
        }
        for (int i = frame.firstBlock; i < frame.endBlock && frame.blocks <= MOST_BLOCKS; i++) {
            Block block = segments.blocks().get(i);
            boolean free = !kept.contains(i) && !blocks.contains(block) && credit.isEmpty();
            boolean names = frame.pictures == 1 && frame.blocks == 2 && CreditTails.follows(caption, block.text);
            if (free && (names || CreditMark.is(block) || CreditMark.on(block, frame))) {
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
        return new Pictures.Placed(
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
        int nearest = NEAR;
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
