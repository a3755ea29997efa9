package org.newsarchive.extract.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Samples;

/** A text with known answers, and what models that have not seen its publisher say of it. */
final class TrainingText {
    private static final int SHORT = 3;

    final LabelledText text;
    final List<Block> blocks;
    final Shapes shapes;
    final boolean[] labels;
    final boolean[] titles;
    final float[] first;
    final float[] second;
    int headline = -1;
    private final Cues cues;
    private final LineFeatures lines;
    private final double weight;
    private final double bodyWords;

    TrainingText(LabelledText text, double weight) {
        this(text, Wrapping.blocks(Lines.of(text.text())), weight);
    }

    private TrainingText(LabelledText text, List<Block> blocks, double weight) {
        this(text, blocks, text.labels(Shapes.of(blocks)), titles(text, blocks), weight);
    }

    TrainingText(LabelledText text, List<Block> blocks, boolean[] labels, boolean[] titles, double weight) {
        this.text = text;
        this.weight = weight;
        this.blocks = blocks;
        this.labels = labels;
        this.titles = titles;
        shapes = Shapes.of(blocks);
        cues = Cues.of(shapes);
        lines = new LineFeatures(blocks, shapes, cues);
        first = new float[blocks.size()];
        second = new float[blocks.size()];
        double words = 20;
        for (int i = 0; i < labels.length; i++) {
            words += labels[i] ? shapes.get(i).tokens : 0;
        }
        bodyWords = words;
    }

    /** A text of which each line is told, in a folder that tells its kind. */
    static TrainingText told(Path file, double weight) throws IOException {
        ToldText told = ToldText.parse(Files.readAllLines(file));
        ObjectNode truth = new ObjectMapper().createObjectNode().put("text", String.join("\n\n", told.paragraphs));
        String name = file.getFileName().toString();
        List<Block> blocks = Wrapping.blocks(Lines.of(told.source()));
        boolean[] labels = new boolean[blocks.size()];
        boolean[] titles = new boolean[blocks.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = told.body.contains(blocks.get(i).line() - 1);
            titles[i] = told.headlineLine == blocks.get(i).line() - 1;
        }
        return new TrainingText(
                new LabelledText(name, "told", name, told.source(), truth), blocks, labels, titles, weight);
    }

    private static boolean[] titles(LabelledText text, List<Block> blocks) {
        String title = fold(text.truth().path("title").asText(""));
        boolean[] titles = new boolean[blocks.size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = fold(blocks.get(i).text()).equals(title);
        }
        return titles;
    }

    Cues cues() {
        return cues;
    }

    /** The publisher. */
    String site() {
        return text.site();
    }

    /** How much a line counts where no line stands for others. */
    double wordWeight(int i) {
        return weight * Math.min(1, 50 * (shapes.get(i).tokens + 4) / bodyWords / 20);
    }

    private double weight(int i) {
        return weight * share(i) * Math.min(1, 50 * (shapes.get(i).tokens + 4) / bodyWords / 20);
    }

    // Menus have thousands of lines of a few words that are all alike: some stand for all.
    private int share(int i) {
        int tokens = shapes.get(i).tokens;
        return labels[i] ? 1 : tokens <= SHORT ? 6 : tokens <= 2 * SHORT ? 3 : tokens <= 4 * SHORT ? 2 : 1;
    }

    private boolean skips(int i) {
        return Math.floorMod(shapes.get(i).hash + 7 * i, share(i)) != 0;
    }

    void addLines(Samples samples) {
        for (int i = 0; i < labels.length; i++) {
            if (!skips(i)) {
                float[] row = new float[LineFeatures.COUNT];
                lines.fill(i, row, 0);
                samples.add(row, labels[i] ? 1 : 0, weight(i), site());
            }
        }
    }

    void judgeLines(BoostedTrees trees) {
        float[] row = new float[LineFeatures.COUNT];
        for (int i = 0; i < labels.length; i++) {
            lines.fill(i, row, 0);
            first[i] = (float) trees.probability(row, 0);
        }
    }

    void addHeadlines(Samples samples) {
        ContextFeatures context = new ContextFeatures(lines, shapes, first);
        int end = Headline.end(first, shapes);
        boolean any = false;
        for (int i = 0; i < end; i++) {
            any |= titles[i];
        }
        for (int i = 0; i < end && any && weight > 0.5; i++) {
            if (Headline.isCandidate(shapes.get(i)) && (titles[i] || !skips(i) || i + 20 > end)) {
                float[] row = new float[ContextFeatures.COUNT];
                context.fill(i, row);
                samples.add(row, titles[i] ? 1 : 0, titles[i] ? 1 : 0.3, site());
            }
        }
    }

    void judgeHeadline(BoostedTrees trees) {
        ContextFeatures context = new ContextFeatures(lines, shapes, first);
        float[] row = new float[ContextFeatures.COUNT];
        float[] judged = new float[labels.length];
        for (int i = 0; i < labels.length; i++) {
            if (Headline.isCandidate(shapes.get(i))) {
                context.fill(i, row);
                judged[i] = (float) trees.probability(row, 0);
            }
        }
        headline = Headline.best(judged, first, shapes, i -> true);
    }

    void addContext(Samples samples) {
        ContextFeatures context = new ContextFeatures(lines, shapes, first);
        for (int i = 0; i < labels.length; i++) {
            if (!skips(i)) {
                float[] row = new float[ContextFeatures.WITH_HEADLINE];
                context.fill(i, headline, row);
                samples.add(row, labels[i] ? 1 : 0, weight(i), site());
            }
        }
    }

    void judgeContext(BoostedTrees trees) {
        ContextFeatures context = new ContextFeatures(lines, shapes, first);
        float[] row = new float[ContextFeatures.WITH_HEADLINE];
        for (int i = 0; i < labels.length; i++) {
            context.fill(i, headline, row);
            second[i] = (first[i] + (float) trees.probability(row, 0)) / 2;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(headline);
        for (int i = 0; i < labels.length; i++) {
            out.writeFloat(first[i]);
            out.writeFloat(second[i]);
        }
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‘’‚′`´]", "'")
                .replaceAll("[“”„″«»]", "\"")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\u00ad\u200b\u200e\ufeff]", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
