package org.newsarchive.extract.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

/** Trains the model of headlines. */
public final class HeadlineTraining {
    private HeadlineTraining() {}

    public static void main(String[] args) throws IOException {
        Samples samples = Samples.of(ContextFeatures.COUNT);
        Samples[] folds = new Samples[5];
        for (int f = 0; f < 5; f++) {
            folds[f] = Samples.of(ContextFeatures.COUNT);
        }
        java.util.List<Object[]> docs = new java.util.ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[1]))))) {
            for (LabelledText text : LabelledText.read(Path.of(args[0]), LineTraining.STYLES)) {
                java.util.List<Block> blocks = Wrapping.blocks(Lines.of(text.text()));
                Shapes shapes = Shapes.of(blocks);
                float[] first = new float[blocks.size()];
                float[] second = new float[blocks.size()];
                for (int i = 0; i < first.length; i++) {
                    first[i] = in.readFloat();
                    second[i] = in.readFloat();
                }
                ContextFeatures context =
                        new ContextFeatures(new LineFeatures(blocks, shapes, Cues.of(shapes)), shapes, first);
                int start = blocks.size();
                for (int i = 0; i < first.length && start == blocks.size(); i++) {
                    if (second[i] >= 0.5 && shapes.get(i).words >= 12) {
                        start = i;
                    }
                }
                String title = fold(text.truth().path("title").asText(""));
                java.util.List<float[]> rows = new java.util.ArrayList<>();
                java.util.List<Boolean> right = new java.util.ArrayList<>();
                boolean any = false;
                for (int i = 0; i < Math.min(blocks.size(), start + 2); i++) {
                    if (shapes.get(i).words > 45 || shapes.get(i).words == 0) {
                        continue;
                    }
                    float[] row = new float[ContextFeatures.COUNT];
                    context.fill(i, row);
                    rows.add(row);
                    boolean r = fold(blocks.get(i).text()).equals(title);
                    right.add(r);
                    any |= r;
                }
                if (title.isEmpty()) {
                    continue;
                }
                docs.add(new Object[] {text, rows, right, any});
                if (any) {
                    for (int i = 0; i < rows.size(); i++) {
                        samples.add(rows.get(i), right.get(i) ? 1 : 0, right.get(i) ? 1 : 0.3, text.site());
                    }
                }
            }
        }
        Boosting boosting = new Boosting(60, 4, 0.15, 2, 2, 0.8, 0.6, 63);
        java.util.Map<String, int[]> hits = new java.util.TreeMap<>();
        for (int fold = 0; fold < 5; fold++) {
            int f = fold;
            BoostedTrees trees = boosting.train(samples.only(site -> Samples.fold(site, 5) != f));
            for (Object[] doc : docs) {
                LabelledText text = (LabelledText) doc[0];
                if (Samples.fold(text.site(), 5) != f) {
                    continue;
                }
                @SuppressWarnings("unchecked")
                java.util.List<float[]> rows = (java.util.List<float[]>) doc[1];
                @SuppressWarnings("unchecked")
                java.util.List<Boolean> right = (java.util.List<Boolean>) doc[2];
                int best = -1;
                double most = -1;
                for (int i = 0; i < rows.size(); i++) {
                    double p = trees.probability(rows.get(i), 0);
                    if (p > most) {
                        most = p;
                        best = i;
                    }
                }
                int[] hit = hits.computeIfAbsent(text.style(), k -> new int[3]);
                hit[0]++;
                if ((Boolean) doc[3]) {
                    hit[1]++;
                }
                if (best >= 0 && right.get(best)) {
                    hit[2]++;
                } else if (args.length > 3 && text.style().equals("inner")) {
                    System.out.println(text.id() + " " + doc[3] + " " + most);
                }
            }
        }
        hits.forEach((style, h) -> System.out.printf(
                Locale.ROOT,
                "%s n %d has %.3f exact-of-those %.3f%n",
                style,
                h[0],
                h[1] / (double) h[0],
                h[2] / (double) h[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[2], "headline.trees"))) {
            boosting.train(samples).write(out);
        }
    }

    static String fold(String s) {
        String n = Normalizer.normalize(s, Normalizer.Form.NFKC)
                .replaceAll("[‘’‚′`´]", "'")
                .replaceAll("[“”„″«»]", "\"")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\u00ad\u200b\u200e\ufeff]", "");
        return n.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
