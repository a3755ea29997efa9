package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    private static final int MOST = 400;

    private Completion() {}

    /** The blocks of a page to keep, given those that were found likely. */
    static List<Block> of(List<Block> blocks, List<Block> kept) {
        Set<Integer> indices = new TreeSet<>();
        kept.forEach(block -> indices.add(block.index));
        for (Region frame : frames(blocks, kept)) {
            List<Block> inside = blocks.subList(frame.firstBlock, frame.endBlock);
            if (frame.tag.equals("table") ? table(frame, inside) : mostlyKept(inside, indices)) {
                inside.forEach(block -> indices.add(block.index));
            }
        }
        List<Block> whole = new ArrayList<>();
        indices.forEach(index -> whole.add(blocks.get(index)));
        while (!whole.isEmpty() && Layout.heading(whole.get(whole.size() - 1)) > 0) {
            whole.remove(whole.size() - 1);
        }
        return whole;
    }

    /** The tables and lists that stand right among the kept paragraphs, between the first and the last. */
    private static Set<Region> frames(List<Block> blocks, List<Block> kept) {
        Set<Region> frames = new LinkedHashSet<>();
        if (kept.isEmpty()) {
            return frames;
        }
        Set<Region> homes = new LinkedHashSet<>();
        kept.stream().filter(Block::prose).forEach(block -> homes.add(block.box.up()));
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
