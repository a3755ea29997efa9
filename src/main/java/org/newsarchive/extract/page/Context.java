package org.newsarchive.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second look at each block: what was first thought of it, and what is thought of its neighbours, its elements, its kin and
 * its twins. One row a block: these numbers, then those of {@link Features} on its own words.
 */
final class Context {
    private static final int OWN = 43;
    private static final int[] STEPS = {-4, -3, -2, -1, 1, 2, 3, 4};

    /** How many numbers a row has. */
    static final int WIDTH = OWN + Features.WORDING_END - Features.WORDING;

    private final List<Block> blocks;
    private final PageSurvey survey;
    private final float[] first;
    private final float[] likelyBefore;
    private final Map<PageSurvey.Kin, float[]> kin = new HashMap<>();
    private final Map<String, float[]> twins = new HashMap<>();
    private final Repeats repeats;
    private final float[] features;
    private final float[] row = new float[WIDTH];
    private int at;

    /**
     * What surrounds the blocks of a page.
     *
     * @param features the rows of {@link Features}
     * @param first the probabilities found by them
     */
    Context(Segments segments, PageSurvey survey, float[] features, float[] first) {
        this.blocks = segments.blocks();
        this.survey = survey;
        this.features = features;
        this.first = first;
        this.likelyBefore = new float[blocks.size() + 1];
        this.repeats = new Repeats(blocks, first);
        for (Block block : blocks) {
            float likely = first[block.index] * block.words;
            likelyBefore[block.index + 1] = likelyBefore[block.index] + likely;
            for (Region r = block.region; r != null; r = r.parent) {
                r.likelyWords += likely;
            }
            float[] sums = kin.computeIfAbsent(survey.kin(block), k -> new float[2]);
            sums[0] += likely;
            sums[1] += block.words;
            float[] twin = twins.computeIfAbsent(block.text, t -> new float[2]);
            twin[1] = Math.max(twin[1], Math.min(twin[0], first[block.index]));
            twin[0] = Math.max(twin[0], first[block.index]);
        }
    }

    /** The row of a block; good until the next is asked for. */
    float[] row(Block block) {
        at = 0;
        block(block);
        if (at != OWN) {
            throw new IllegalStateException("a row of " + at);
        }
        System.arraycopy(features, block.index * Features.WIDTH + Features.WORDING, row, OWN, WIDTH - OWN);
        return row;
    }

    private void add(float value) {
        row[at++] = value;
    }

    private float total() {
        return Math.max(1, likelyBefore[blocks.size()]);
    }

    private float score(int block) {
        return block < 0 || block >= blocks.size() ? -1 : first[block];
    }

    private void block(Block block) {
        add(first[block.index]);
        for (int step : STEPS) {
            add(score(block.index + step));
        }
        window(block, 5);
        window(block, 15);
        Region r = block.box;
        for (int up = 0; up < 5; up++) {
            add(r.likelyWords / Math.max(1, r.words));
            add(r.likelyWords / total());
            r = r.up();
        }
        float[] kind = kin.getOrDefault(survey.kin(block), new float[2]);
        add(kind[0] / Math.max(1, kind[1]));
        add(kind[0] / total());
        add(likelyBefore[block.index] / total());
        add(1 - likelyBefore[block.index + 1] / total());
        add(total());
        sure(block, -1);
        sure(block, 1);
        float[] twin = twins.getOrDefault(block.text, new float[2]);
        add(twin[0] == first[block.index] ? twin[1] : twin[0]);
        Repeats.Share again = repeats.of(block);
        add(again.before());
        add(again.after());
        above(block);
    }

    private void window(Block block, int reach) {
        int from = Math.max(0, block.index - reach);
        int to = Math.min(blocks.size(), block.index + reach + 1);
        float likely = likelyBefore[to] - likelyBefore[from];
        int words = 0;
        for (int i = from; i < to; i++) {
            words += blocks.get(i).words;
        }
        add(likely / Math.max(1, words));
        add(likely / total());
    }

    /** How far the next block is that is surely a paragraph of the article, how deep it hangs from here, whether of the same kind. */
    private void sure(Block block, int step) {
        int i = block.index + step;
        int far = 1;
        while (i >= 0 && i < blocks.size() && far < 40 && !(first[i] > 0.7 && blocks.get(i).words >= 12)) {
            i += step;
            far++;
        }
        boolean found = i >= 0 && i < blocks.size() && far < 40;
        add(found ? far : 99);
        if (!found) {
            add(99);
            add(99);
            add(-1);
            add(-1);
            return;
        }
        Block other = blocks.get(i);
        Region common = Region.common(block.box, other.box);
        add(block.box.depth - common.depth);
        add(other.box.depth - common.depth);
        add(survey.kin(other) == survey.kin(block) ? 1 : 0);
        add(other.box.tag.equals(block.box.tag) ? 1 : 0);
    }

    /** The region that holds nearly all that is likely: how far below it the block hangs. */
    private void above(Block block) {
        int steps = 0;
        Region r = block.box;
        while (r.parent != null && r.likelyWords < 0.8 * total()) {
            r = r.up();
            steps++;
        }
        add(steps);
        add(r.likelyWords / Math.max(1, r.words));
    }
}
