package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a block stands in other likely blocks too, as a pulled quotation or a teaser of the text itself does. */
final class Repeats {
    private static final int RUN = 4;
    private static final int LONGEST = 80;
    private static final float LIKELY = 0.3f;

    private final Map<Integer, int[]> places = new HashMap<>();

    /** How much of a block stands in blocks before it, and in blocks after it. */
    record Share(float before, float after) {
        private static final Share NONE = new Share(0, 0);
    }

    Repeats(List<Block> blocks, float[] likely) {
        for (Block block : blocks) {
            if (likely[block.index] >= LIKELY) {
                int[] words = block.hashes();
                for (int i = 0; i + RUN <= words.length; i++) {
                    int[] ends = places.computeIfAbsent(
                            Shingles.run(words, i, RUN), k -> new int[] {block.index, block.index});
                    ends[1] = block.index;
                }
            }
        }
    }

    /** The shares of a block that stand in an earlier block and in a later one. */
    Share of(Block block) {
        int[] words = block.words > LONGEST ? new int[0] : block.hashes();
        int runs = words.length - RUN + 1;
        int before = 0;
        int after = 0;
        for (int i = 0; i < runs; i++) {
            int[] ends = places.get(Shingles.run(words, i, RUN));
            if (ends != null) {
                before += ends[0] < block.index ? 1 : 0;
                after += ends[1] > block.index ? 1 : 0;
            }
        }
        return runs <= 0 ? Share.NONE : new Share(before / (float) runs, after / (float) runs);
    }
}
