package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.newsarchive.extract.metadata.Notices;

/** Makes a body whole: tables and lists among its paragraphs come entire, and no subhead stands at its end. */
final class Completion {
    private static final long FURNITURE = Cue.RELATED.bit()
            | Cue.NAV.bit()
            | Cue.SHARE.bit()
            | Cue.ADVERT.bit()
            | Cue.NEWSLETTER.bit()
            | Cue.SHOP.bit()
            | Cue.TAGS.bit()
            | Cue.TOC.bit()
            | Cue.FORM.bit();
    private static final long OFFERS = Cue.NEWSLETTER.bit()
            | Cue.RELATED.bit()
            | Cue.TEASER.bit()
            | Cue.WALL.bit()
            | Cue.ADVERT.bit()
            | Cue.FORM.bit();
    private static final int MOST = 400;
    private static final int LEAST_QUOTED = 6;
    private static final double LIKELY = 0.1;
    private static final double HEADING = 0.03;
    private static final double HALFWAY = 0.25;
    private static final int NEAR = 4;

    private Completion() {}

    /** The blocks of a page to keep, given those that were found likely. */
    static List<Block> of(List<Block> blocks, List<Block> kept, float[] scores) {
        NavigableSet<Integer> indices = new TreeSet<>();
        kept.forEach(block -> indices.add(block.index));
        Set<Region> homes = homes(kept);
        for (Region frame : frames(blocks, kept, homes)) {
            List<Block> inside = blocks.subList(frame.firstBlock, frame.endBlock);
            boolean whole = frame.tag.equals("table")
                    ? table(frame, inside)
                    : mostlyKept(inside, indices) || (homes.contains(frame.up()) && listed(frame, inside, scores));
            if (whole) {
                inside.forEach(block -> indices.add(block.index));
            }
        }
        for (Block block : blocks) {
            if (!indices.contains(block.index)
                    && (Quotations.belongs(block, blocks, indices, scores)
                            || brokenOff(block, blocks, indices)
                            || corrects(block, blocks, indices)
                            || between(block, blocks, indices, scores)
                            || goesOn(block, blocks, indices, scores)
                            || heads(block, blocks, indices, homes, scores))) {
                indices.add(block.index);
            }
        }
        Footnotes.of(blocks, kept).forEach(note -> indices.add(note.index));
        List<Block> whole = new ArrayList<>();
        indices.forEach(index -> whole.add(blocks.get(index)));
        Map<Block, String> letters = new HashMap<>();
        whole.removeIf(block -> Quotations.isPulled(block, whole, letters) || headsNothing(block, indices));
        while (!whole.isEmpty() && Layout.heading(whole.get(whole.size() - 1)) > 0) {
            whole.remove(whole.size() - 1);
        }
        return whole;
    }

    static boolean inHome(List<Block> blocks, int index, Region home) {
        return blocks.get(index).box.up().equals(home);
    }

    /** A paragraph that stops in the middle of a sentence, last in its element, right after a kept one and before a wall. */
    private static boolean brokenOff(Block block, List<Block> blocks, Set<Integer> kept) {
        Region home = block.box.up();
        boolean last = block.index == home.endBlock - 1 && block.box.tag.equals("p");
        return last
                && !block.endsSentence
                && !block.region.hidden
                && block.words >= LEAST_QUOTED
                && block.linkDensity() == 0
                && kept.contains(block.index - 1)
                && inHome(blocks, block.index - 1, home)
                && Wall.stands(blocks, block.index);
    }

    /** A note of what was corrected among or under the paragraphs, in the element that holds them. */
    private static boolean corrects(Block block, List<Block> blocks, NavigableSet<Integer> kept) {
        Integer before = kept.lower(block.index);
        return before != null
                && block.index - before < NEAR
                && inHome(blocks, before, block.box.up())
                && block.box.tag.equals("p")
                && !block.region.hidden
                && block.words >= LEAST_QUOTED
                && Notices.isCorrection(block.text);
    }

    /** A paragraph right after a kept one, beside the element that holds that: broken markup may have moved the last one out. */
    private static boolean goesOn(Block block, List<Block> blocks, Set<Integer> kept, float[] scores) {
        if (scores[block.index] < LIKELY || !kept.contains(block.index - 1) || !block.prose()) {
            return false;
        }
        Region home = blocks.get(block.index - 1).box.up();
        // An element that was closed too early is opened again inside the paragraphs after it.
        boolean again = block.region != block.box && block.region.signature == home.signature;
        if (again && block.endsSentence && block.linkDensity() == 0 && !block.region.hidden) {
            return true;
        }
        return scores[block.index] >= HALFWAY
                && block.box.tag.equals("p")
                && block.endsSentence
                && block.linkDensity() == 0
                && !block.region.hidden
                && home.parent != null
                && home.up().equals(block.box.up());
    }

    /** A sentence right between two kept ones and beside no picture, each paragraph in an element of its own beside the others. */
    private static boolean between(Block block, List<Block> blocks, Set<Integer> kept, float[] scores) {
        Region own = block.box.up();
        if (scores[block.index] < LIKELY
                || !kept.contains(block.index - 1)
                || !kept.contains(block.index + 1)
                || own.blocks > 1
                || !block.box.tag.equals("p")
                || !block.endsSentence
                || block.linkDensity() > 0
                || block.region.hidden
                || (own.cues & FURNITURE) != 0) {
            return false;
        }
        Block before = blocks.get(block.index - 1);
        Block after = blocks.get(block.index + 1);
        return before.box.up().up().equals(own.up())
                && after.box.up().up().equals(own.up())
                && before.pictures == after.pictures;
    }

    /** The elements that hold paragraphs of the article. */
    private static Set<Region> homes(List<Block> kept) {
        Set<Region> homes = new LinkedHashSet<>();
        for (Block block : kept) {
            if (block.prose()) {
                Region home = block.box.up();
                homes.add(home);
                // Some pages put each paragraph in an element of its own.
                while (home.blocks == 1 && home.parent != null) {
                    home = home.up();
                }
                homes.add(home);
            }
        }
        return homes;
    }

    /** A heading between kept blocks, in the element that holds the paragraphs or alone in one of its own there. */
    private static boolean heads(
            Block block, List<Block> blocks, NavigableSet<Integer> kept, Set<Region> homes, float[] scores) {
        if (Layout.heading(block) < 2
                || scores[block.index] < HEADING
                || block.linkDensity() > 0.5
                || kept.headSet(block.index).isEmpty()
                || kept.subSet(block.index + 1, block.index + NEAR).isEmpty()) {
            return false;
        }
        // A box may stand between a paragraph and the next heading, which then opens an element with its own paragraph.
        boolean opens = kept.contains(block.index + 1)
                && block.box.up().equals(blocks.get(block.index + 1).box.up());
        if (!opens && kept.headSet(block.index).tailSet(block.index - NEAR).isEmpty()) {
            return false;
        }
        Region home = block.box.up();
        Integer next = kept.higher(block.index);
        // Where each paragraph has an element of its own, a heading has one like theirs, whatever that is called.
        boolean alike = next != null && blocks.get(next).box.up().signature == home.signature;
        while (home.blocks == 1
                && home.parent != null
                && !homes.contains(home)
                && (alike || (home.cues & FURNITURE) == 0)
                && (alike || !home.has(Cue.PLAYER))) {
            home = home.up();
            alike = false;
        }
        return homes.contains(home);
    }

    /** The heading of a box in the text, all of whose other blocks go. */
    private static boolean headsNothing(Block block, NavigableSet<Integer> kept) {
        if (Layout.heading(block) == 0) {
            return false;
        }
        Region box = block.box.up();
        while (box.blocks == 1 && box.parent != null) {
            box = box.up();
        }
        boolean furniture = (box.cues & OFFERS) != 0;
        return furniture && kept.subSet(box.firstBlock, box.endBlock).size() == 1;
    }

    /** A list among the paragraphs that is no list of links, of which the scores say that it may belong to them. */
    private static boolean listed(Region list, List<Block> inside, float[] scores) {
        double likely = inside.stream()
                .mapToDouble(block -> scores[block.index])
                .average()
                .orElse(0);
        boolean furniture = ((list.cues | list.up().cues) & FURNITURE) != 0;
        return likely >= LIKELY && !list.hidden && !furniture && list.linkDensity() < 0.3;
    }

    /** The tables and lists that stand right among the kept paragraphs, between the first and the last. */
    private static Set<Region> frames(List<Block> blocks, List<Block> kept, Set<Region> homes) {
        Set<Region> frames = new LinkedHashSet<>();
        if (kept.isEmpty()) {
            return frames;
        }
        for (int i = kept.get(0).index; i < kept.get(kept.size() - 1).index; i++) {
            int steps = 0;
            for (Region r = blocks.get(i).box; r.parent != null && steps < 6; r = r.up()) {
                boolean frame = r.tag.equals("table") || r.tag.equals("ul") || r.tag.equals("ol");
                if (frame && r.blocks <= MOST && (homes.contains(r.up()) || homes.contains(r.up().up()))) {
                    frames.add(r);
                }
                steps++;
            }
        }
        return frames;
    }

    private static boolean table(Region frame, List<Block> inside) {
        boolean hidden = frame.hidden || inside.stream().anyMatch(block -> block.region.hidden || block.words > 60);
        return !hidden
                && (frame.cues & FURNITURE) == 0
                && (frame.up().cues & FURNITURE) == 0
                && frame.linkDensity() < 0.4
                && frame.blocks > 3;
    }

    private static boolean mostlyKept(List<Block> inside, Set<Integer> kept) {
        long found = inside.stream().filter(block -> kept.contains(block.index)).count();
        return found * 2 > inside.size();
    }
}
