package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which blocks of a page make up a known text, by aligning the two in order. */
final class BlockLabels {
    private static final int RUN = 4;

    private final List<Block> blocks;
    private final int[] truth;
    private final Map<Integer, List<Integer>> places = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final float[] share;

    private record Match(int block, int start, int end, int weight) {}

    private BlockLabels(List<Block> blocks, String text) {
        this.blocks = blocks;
        this.truth = Shingles.hashes(text);
        this.share = new float[blocks.size()];
        for (int i = 0; i + RUN <= truth.length; i++) {
            places.computeIfAbsent(key(truth, i), k -> new ArrayList<>()).add(i);
        }
    }

    /** For each block how surely it belongs to the text: 1 yes, 0 no, between where the truth itself is in doubt. */
    static float[] of(List<Block> blocks, String text) {
        return new BlockLabels(blocks, text).labels();
    }

    private static int key(int[] words, int at) {
        return Arrays.hashCode(Arrays.copyOfRange(words, at, at + RUN));
    }

    private float[] labels() {
        for (Block block : blocks) {
            match(block);
        }
        List<Match> chain = chain();
        float[] labels = new float[blocks.size()];
        boolean[] covered = new boolean[truth.length];
        for (Match match : chain) {
            labels[match.block] = share[match.block] >= 0.5 ? 1 : share[match.block] > 0.3f ? 0.5f : 0;
            Arrays.fill(covered, match.start, match.end, true);
        }
        for (Match match : matches) {
            int free = 0;
            for (int i = match.start; i < match.end; i++) {
                free += covered[i] ? 0 : 1;
            }
            if (labels[match.block] == 0 && share[match.block] >= 0.7) {
                if (free > 0.7 * (match.end - match.start)) {
                    labels[match.block] = 1;
                    Arrays.fill(covered, match.start, match.end, true);
                } else if (twin(match)) {
                    labels[match.block] = 0.5f;
                }
            }
        }
        fillGaps(chain, labels);
        return labels;
    }

    private boolean twin(Match match) {
        String text = blocks.get(match.block).text;
        return blocks.stream().anyMatch(b -> b.index != match.block && b.text.equals(text));
    }

    private void match(Block block) {
        int[] words = Shingles.hashes(block.text);
        if (words.length < RUN) {
            return;
        }
        Map<Integer, Integer> diagonals = new HashMap<>();
        int found = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            List<Integer> at = places.getOrDefault(key(words, i), List.of());
            found += at.isEmpty() ? 0 : 1;
            for (int place : at) {
                diagonals.merge(place - i, 1, Integer::sum);
            }
        }
        share[block.index] = found / (float) (words.length - RUN + 1);
        int most = found / 3;
        diagonals.forEach((diagonal, count) -> {
            if (count >= Math.max(1, most)) {
                int start = Math.max(0, diagonal);
                int end = Math.min(truth.length, diagonal + words.length);
                matches.add(new Match(block.index, start, Math.max(start, end), count));
            }
        });
    }

    /** The heaviest chain of matches that goes forward in both texts. */
    private List<Match> chain() {
        matches.sort(
                (a, b) -> a.block != b.block ? Integer.compare(a.block, b.block) : Integer.compare(a.start, b.start));
        int n = matches.size();
        double[] best = new double[n];
        int[] from = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            Match match = matches.get(i);
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                Match before = matches.get(j);
                if (before.block < match.block && before.end <= match.start + 3 && best[j] > best[i]) {
                    best[i] = best[j];
                    from[i] = j;
                }
            }
            best[i] += match.weight + 0.5;
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Match> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = from[i]) {
            chain.add(0, matches.get(i));
        }
        return chain;
    }

    /** Blocks too short for a run: those whose words stand in the gap of the truth between their neighbours. */
    private void fillGaps(List<Match> chain, float[] labels) {
        int truthAt = 0;
        int blockAt = -1;
        for (int c = 0; c <= chain.size(); c++) {
            int truthEnd = c < chain.size() ? chain.get(c).start : truth.length;
            int blockEnd = c < chain.size() ? chain.get(c).block : blocks.size();
            int at = truthAt;
            for (int b = blockAt + 1;
                    b < blockEnd && (c > 0 || b > blockEnd - 12) && (c < chain.size() || b < blockAt + 8);
                    b++) {
                int[] words = Shingles.hashes(blocks.get(b).text);
                if (words.length > 0 && (words.length < RUN || labels[b] == 0)) {
                    int place = find(words, at, truthEnd);
                    if (place >= 0) {
                        labels[b] = 1;
                        at = place + words.length;
                    }
                }
            }
            if (c < chain.size()) {
                truthAt = Math.max(truthAt, chain.get(c).end);
                blockAt = chain.get(c).block;
            }
        }
    }

    private int find(int[] words, int from, int to) {
        for (int i = from; i + words.length <= to; i++) {
            if (Arrays.equals(words, 0, words.length, truth, i, i + words.length)) {
                return i;
            }
        }
        return -1;
    }
}
