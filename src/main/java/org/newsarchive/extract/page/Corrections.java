package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.newsarchive.extract.metadata.Notices;

/** Notes of correction around the end of an article that nothing but their words marks as such. */
final class Corrections {
    private static final int BEFORE = 3;
    private static final int AFTER = 8;
    private static final int MOST_WORDS = 120;

    private Corrections() {}

    /** The blocks that tell what was corrected, near the last block of the body. */
    static List<Block> near(List<Block> blocks, List<Block> kept) {
        List<Block> notes = new ArrayList<>();
        if (kept.isEmpty()) {
            return notes;
        }
        int last = kept.get(kept.size() - 1).index;
        for (int i = Math.max(0, last - BEFORE); i < Math.min(blocks.size(), last + AFTER); i++) {
            Block block = blocks.get(i);
            if (block.words >= 5 && block.words <= MOST_WORDS && Notices.isCorrection(block.text)) {
                notes.add(block);
            }
        }
        return notes;
    }
}
