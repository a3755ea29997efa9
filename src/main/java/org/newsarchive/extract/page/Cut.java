package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsarchive.extract.Recurrence;

/** Draws the line between the blocks of the article and the rest. */
final class Cut {
    private static final double HIGHEST = 0.5;
    private static final double OF_MASS = 0.45;
    private static final int TWIN_WORDS = 6;

    private Cut() {}

    /**
     * The blocks to keep, in order. On a page where even the best blocks score low, of a kind that the model has hardly seen, the
     * line lies lower. Of blocks that say the same the first stays; what stands in many sources of the archive goes.
     */
    static List<Block> keep(List<Block> blocks, float[] scores, Recurrence recurrence) {
        double cut = Math.min(HIGHEST, OF_MASS * mass(blocks, scores));
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (scores[block.index] >= cut
                    && (block.words < TWIN_WORDS || seen.add(block.text))
                    && !recurrence.recurs(block.text)) {
                kept.add(block);
            }
        }
        return Completion.of(blocks, kept);
    }

    /** The mean score of words, where likely words count more. */
    static double mass(List<Block> blocks, float[] scores) {
        double squares = 0;
        double sum = 1e-9;
        for (Block block : blocks) {
            double score = scores[block.index];
            squares += score * score * block.words;
            sum += score * block.words;
        }
        return squares / sum;
    }
}
