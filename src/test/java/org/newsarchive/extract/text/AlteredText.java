package org.newsarchive.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes of a text another that scrapes are like too: shorter, and with a box from its end amid its paragraphs. Real texts
 * have few of either, and a model that never saw them takes what follows a box for furniture.
 */
final class AlteredText {
    private static final int LEAST_PARAGRAPHS = 4;
    private static final int MOST_PARAGRAPHS = 14;
    private static final int LONGEST_BOX = 6;

    private final TrainingText text;
    private final SplittableRandom random;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();

    private AlteredText(TrainingText text, long seed) {
        this.text = text;
        this.random = new SplittableRandom(seed);
    }

    /** The altered text, which counts as much as {@code weight} says; always the same for one text. */
    static TrainingText of(TrainingText text, double weight) {
        AlteredText altered = new AlteredText(
                text, text.text.id().hashCode() * 31L + text.text.style().hashCode());
        altered.alter();
        boolean[] labels = new boolean[altered.blocks.size()];
        boolean[] titles = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = text.labels[altered.origins.get(i)];
            titles[i] = text.titles[altered.origins.get(i)];
        }
        return new TrainingText(text.text, altered.blocks, labels, titles, weight);
    }

    private void alter() {
        int last = last();
        int most = random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt(LEAST_PARAGRAPHS, MOST_PARAGRAPHS);
        int paragraphs = 0;
        int box = random.nextInt(2) == 0 ? 1 + random.nextInt(most == Integer.MAX_VALUE ? MOST_PARAGRAPHS : most) : -1;
        for (int i = 0; i < text.labels.length; i++) {
            boolean dropped = i <= last && paragraphs >= most;
            if (!dropped) {
                add(i);
                paragraphs += text.labels[i] ? 1 : 0;
                if (text.labels[i] && paragraphs == box) {
                    addBox(last);
                }
            }
        }
    }

    private int last() {
        int last = -1;
        for (int i = 0; i < text.labels.length; i++) {
            last = text.labels[i] ? i : last;
        }
        return last;
    }

    /** A run of lines from the end, of which one at least asks for something. */
    private void addBox(int last) {
        int rest = text.labels.length - last - 1;
        if (rest < 2) {
            return;
        }
        int from = last + 1 + random.nextInt(Math.min(rest, 40));
        int to = Math.min(text.labels.length, from + 2 + random.nextInt(LONGEST_BOX));
        boolean asks = false;
        for (int i = from; i < to; i++) {
            asks |= (text.cues().inside(i) & Cue.RESIDUE) != 0;
        }
        for (int i = from; i < to && asks; i++) {
            add(i);
        }
    }

    private void add(int i) {
        blocks.add(text.blocks.get(i));
        origins.add(i);
    }
}
