package org.newsarchive.extract.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

/** Trains the model of lines; experiments. */
public final class LineTraining {
    static final List<String> STYLES = List.of("inner", "noblank", "wet", "w3m", "lynx", "residue", "tail");

    private LineTraining() {}

    @SuppressWarnings("ArrayRecordComponent")
    record Prepared(LabelledText text, List<Block> blocks, Shapes shapes, LineFeatures features, boolean[] labels) {}

    public static void main(String[] args) throws IOException {
        List<LabelledText> texts = LabelledText.read(Path.of(args[0]), STYLES);
        List<Prepared> all = new ArrayList<>();
        for (LabelledText text : texts) {
            List<Block> blocks = Wrapping.blocks(Lines.of(text.text()));
            Shapes shapes = Shapes.of(blocks);
            Cues cues = Cues.of(shapes);
            all.add(new Prepared(text, blocks, shapes, new LineFeatures(blocks, shapes, cues), text.labels(shapes)));
        }
        report("ceiling", all, all.stream().map(Prepared::labels).toList());
        int folds = 5;
        List<double[]> out = new ArrayList<>(java.util.Collections.nCopies(all.size(), new double[0]));
        for (int fold = 0; fold < folds; fold++) {
            Samples samples = Samples.of(LineFeatures.COUNT);
            for (Prepared p : all) {
                if (Samples.fold(p.text.site(), folds) != fold) {
                    add(p, samples);
                }
            }
            BoostedTrees trees = new Boosting(100, 5, 0.15, 5, 2, 0.7, 0.6, 63).train(samples);
            for (int i = 0; i < all.size(); i++) {
                if (Samples.fold(all.get(i).text.site(), folds) == fold) {
                    out.set(i, predict(all.get(i), trees));
                }
            }
            System.out.println("fold " + fold + " rows " + samples.rows().size());
        }
        cuts("stage1", all, out);
        List<double[]> second = new ArrayList<>(java.util.Collections.nCopies(all.size(), new double[0]));
        for (int fold = 0; fold < folds; fold++) {
            Samples samples = Samples.of(ContextFeatures.COUNT);
            for (int i = 0; i < all.size(); i++) {
                if (Samples.fold(all.get(i).text.site(), folds) != fold) {
                    add2(all.get(i), out.get(i), samples);
                }
            }
            BoostedTrees trees = new Boosting(100, 5, 0.12, 5, 2, 0.7, 0.6, 63).train(samples);
            for (int i = 0; i < all.size(); i++) {
                if (Samples.fold(all.get(i).text.site(), folds) == fold) {
                    second.set(i, predict2(all.get(i), out.get(i), trees));
                }
            }
        }
        cuts("stage2", all, second);
        try (java.io.DataOutputStream o = new java.io.DataOutputStream(
                new java.io.BufferedOutputStream(java.nio.file.Files.newOutputStream(Path.of(args[1]))))) {
            for (int i = 0; i < all.size(); i++) {
                for (int k = 0; k < out.get(i).length; k++) {
                    o.writeFloat((float) out.get(i)[k]);
                    o.writeFloat((float) second.get(i)[k]);
                }
            }
        }
        Samples every = Samples.of(LineFeatures.COUNT);
        Samples every2 = Samples.of(ContextFeatures.COUNT);
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), every);
            add2(all.get(i), out.get(i), every2);
        }
        try (java.io.OutputStream o = java.nio.file.Files.newOutputStream(Path.of(args[2], "lines.trees"))) {
            new Boosting(100, 5, 0.15, 5, 2, 0.7, 0.6, 63).train(every).write(o);
        }
        try (java.io.OutputStream o = java.nio.file.Files.newOutputStream(Path.of(args[2], "context.trees"))) {
            new Boosting(100, 5, 0.12, 5, 2, 0.7, 0.6, 63).train(every2).write(o);
        }
    }

    static void cuts(String what, List<Prepared> all, List<double[]> out) {
        for (double cut : new double[] {0.35, 0.4, 0.45, 0.5}) {
            List<boolean[]> chosen = new ArrayList<>();
            for (double[] p : out) {
                boolean[] c = new boolean[p.length];
                for (int i = 0; i < c.length; i++) {
                    c[i] = p[i] > cut;
                }
                chosen.add(c);
            }
            report(what + " " + cut, all, chosen);
        }
    }

    static float[] floats(double[] d) {
        float[] f = new float[d.length];
        for (int i = 0; i < f.length; i++) {
            f[i] = (float) d[i];
        }
        return f;
    }

    static double[] predict2(Prepared p, double[] first, BoostedTrees trees) {
        ContextFeatures context = new ContextFeatures(p.features, p.shapes, floats(first));
        double[] result = new double[p.blocks.size()];
        float[] row = new float[ContextFeatures.COUNT];
        for (int i = 0; i < result.length; i++) {
            context.fill(i, row);
            result[i] = trees.probability(row, 0);
        }
        return result;
    }

    static boolean skip(Prepared p, int i) {
        return !p.labels[i] && p.shapes.get(i).tokens <= 3 && (p.shapes.get(i).hash + i) % 3 != 0;
    }

    static void add2(Prepared p, double[] first, Samples samples) {
        ContextFeatures context = new ContextFeatures(p.features, p.shapes, floats(first));
        double body = 20;
        for (int i = 0; i < p.labels.length; i++) {
            body += p.labels[i] ? p.shapes.get(i).tokens : 0;
        }
        for (int i = 0; i < p.labels.length; i++) {
            if (skip(p, i)) {
                continue;
            }
            float[] row = new float[ContextFeatures.COUNT];
            context.fill(i, row);
            double weight = Math.min(1, 50 * (p.shapes.get(i).tokens + 4) / body / 20);
            samples.add(row, p.labels[i] ? 1 : 0, weight, p.text.site());
        }
    }

    static double[] predict(Prepared p, BoostedTrees trees) {
        double[] result = new double[p.blocks.size()];
        float[] row = new float[LineFeatures.COUNT];
        for (int i = 0; i < result.length; i++) {
            p.features.fill(i, row, 0);
            result[i] = trees.probability(row, 0);
        }
        return result;
    }

    static void add(Prepared p, Samples samples) {
        double body = 20;
        for (int i = 0; i < p.labels.length; i++) {
            body += p.labels[i] ? p.shapes.get(i).tokens : 0;
        }
        for (int i = 0; i < p.labels.length; i++) {
            if (skip(p, i)) {
                continue;
            }
            float[] row = new float[LineFeatures.COUNT];
            p.features.fill(i, row, 0);
            double weight = Math.min(1, 50 * (p.shapes.get(i).tokens + 4) / body / 20);
            samples.add(row, p.labels[i] ? 1 : 0, weight, p.text.site());
        }
    }

    static void report(String what, List<Prepared> all, List<boolean[]> chosen) {
        Map<String, double[]> sums = new TreeMap<>();
        for (int t = 0; t < all.size(); t++) {
            Prepared p = all.get(t);
            int[] words = new int[1 << 10];
            int n = 0;
            for (int i = 0; i < p.blocks.size(); i++) {
                if (chosen.get(t)[i]) {
                    Shape s = p.shapes.get(i);
                    for (int w = 0; w < s.tokens; w++) {
                        if (n == words.length) {
                            words = Arrays.copyOf(words, n * 2);
                        }
                        words[n++] = p.shapes.word(s.firstWord + w);
                    }
                }
            }
            Overlap o = p.text.match(Arrays.copyOf(words, n));
            double[] sum = sums.computeIfAbsent(p.text.style(), k -> new double[3]);
            sum[0] += n == 0 ? 0 : o.precision();
            sum[1] += o.recall();
            sum[2]++;
        }
        StringBuilder line = new StringBuilder(what);
        for (String style : STYLES) {
            double[] sum = sums.get(style);
            if (sum != null) {
                double p = sum[0] / sum[2];
                double r = sum[1] / sum[2];
                line.append(String.format(
                        java.util.Locale.ROOT, "  %s %.3f (%.3f/%.3f)", style, 2 * p * r / (p + r), p, r));
            }
        }
        System.out.println(line);
    }
}
