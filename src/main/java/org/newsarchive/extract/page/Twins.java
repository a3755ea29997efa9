package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Blocks that say the same. Of each set one stays, the one among the most text: so an article that is printed twice, for small
 * screens too, is read from one of its printings, subheads included, and stays in order.
 */
final class Twins {
    private static final int LEAST_WORDS = 6;

    private final List<Block> blocks;
    private final Map<Region, Integer> words = new HashMap<>();
    private final Map<Region, Integer> lost = new HashMap<>();
    private final Map<String, Block> chosen = new HashMap<>();

    Twins(List<Block> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> words.merge(home(block), block.words, Integer::sum));
        blocks.forEach(block -> chosen.merge(block.text, block, this::better));
        for (Block block : blocks) {
            if (block.words >= LEAST_WORDS && !chosen(block)) {
                lost.merge(home(block), block.words, Integer::sum);
            }
        }
    }

    /** The blocks without those that another says too. */
    List<Block> once() {
        Set<Region> second = new HashSet<>();
        lost.forEach((home, gone) -> {
            if (2 * gone > words.getOrDefault(home, 0)) {
                second.add(home);
            }
        });
        return blocks.stream()
                .filter(block -> chosen(block) || (block.words < LEAST_WORDS && !second.contains(home(block))))
                .toList();
    }

    private boolean chosen(Block block) {
        return block.equals(chosen.get(block.text));
    }

    private Block better(Block one, Block other) {
        return words.getOrDefault(home(other), 0) > words.getOrDefault(home(one), 0) ? other : one;
    }

    /** The innermost element that holds a block and others. */
    private static Region home(Block block) {
        Region home = block.box.up();
        while (home.blocks == 1 && home.parent != null) {
            home = home.up();
        }
        return home;
    }
}
