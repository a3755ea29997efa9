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

    Repeats(List<Block> blocks, float[] likely) {
        for (Block block : blocks) {
            if (likely[block.index] >= LIKELY) {
                int[] words = Shingles.hashes(block.text);
                for (int i = 0; i + RUN <= words.length; i++) {
                    int[] ends = places.computeIfAbsent(
                            Shingles.run(words, i, RUN), k -> new int[] {block.index, block.index});
                    ends[1] = block.index;
                }
            }
        }
    }

    /** The share that stands in an earlier block. */
    float before(Block block) {
        return share(block, true);
    }

    /** The share that stands in a later block. */
    float after(Block block) {
        return share(block, false);
    }

    private float share(Block block, boolean earlier) {
        if (block.words > LONGEST) {
            return 0;
        }
        int[] words = Shingles.hashes(block.text);
        int runs = words.length - RUN + 1;
        int found = 0;
        for (int i = 0; i < runs; i++) {
            int[] ends = places.get(Shingles.run(words, i, RUN));
            if (ends != null && (earlier ? ends[0] < block.index : ends[1] > block.index)) {
                found++;
            }
        }
        return runs <= 0 ? 0 : found / (float) runs;
    }
}
