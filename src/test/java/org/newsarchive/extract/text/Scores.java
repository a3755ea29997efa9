package org.newsarchive.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says how good judgements are, style by style. */
final class Scores {
    private Scores() {}

    static void report(String what, List<TrainingText> texts, Function<TrainingText, float[]> judged) {
        StringBuilder logs = new StringBuilder(what + " log loss");
        for (String style : LineTraining.STYLES) {
            double loss = 0;
            double weights = 0;
            for (TrainingText text : texts) {
                if (text.text.style().equals(style) && text.text.truth().has("dataset")) {
                    float[] said = judged.apply(text);
                    for (int i = 0; i < said.length; i++) {
                        double p = Math.max(0.002, Math.min(0.998, text.labels[i] ? said[i] : 1 - said[i]));
                        loss -= text.wordWeight(i) * StrictMath.log(p);
                        weights += text.wordWeight(i);
                    }
                }
            }
            logs.append(String.format(Locale.ROOT, "  %s %.4f", style, loss / weights));
        }
        System.out.println(logs);
        for (float cut : new float[] {0.35f, 0.4f, 0.45f, 0.5f}) {
            StringBuilder line = new StringBuilder(what + " " + cut);
            for (String style : LineTraining.STYLES) {
                double precision = 0;
                double recall = 0;
                int count = 0;
                for (TrainingText text : texts) {
                    if (text.text.style().equals(style) && text.text.truth().has("dataset")) {
                        int[] words = words(text, judged.apply(text), cut);
                        Overlap match = text.text.match(words);
                        precision += words.length == 0 ? 0 : match.precision();
                        recall += match.recall();
                        count++;
                    }
                }
                if (count > 0) {
                    double p = precision / count;
                    double r = recall / count;
                    line.append(String.format(Locale.ROOT, "  %s %.3f (%.3f/%.3f)", style, 2 * p * r / (p + r), p, r));
                }
            }
            System.out.println(line);
        }
    }

    private static int[] words(TrainingText text, float[] judged, float cut) {
        int[] words = new int[1 << 10];
        int n = 0;
        for (int i = 0; i < judged.length; i++) {
            Shape s = text.shapes.get(i);
            for (int w = 0; judged[i] >= cut && w < s.tokens; w++) {
                words = n == words.length ? Arrays.copyOf(words, n * 2) : words;
                words[n++] = text.shapes.word(s.firstWord + w);
            }
        }
        return Arrays.copyOf(words, n);
    }

    static void headlines(List<TrainingText> texts) {
        StringBuilder line = new StringBuilder("headline exact, of texts that have it as a line:");
        for (String style : LineTraining.STYLES) {
            int has = 0;
            int right = 0;
            for (TrainingText text : texts) {
                if (text.text.style().equals(style) && text.text.truth().has("dataset")) {
                    boolean any = false;
                    for (boolean title : text.titles) {
                        any |= title;
                    }
                    has += any ? 1 : 0;
                    right += text.headline >= 0 && text.titles[text.headline] ? 1 : 0;
                }
            }
            line.append(String.format(Locale.ROOT, "  %s %.3f", style, right / (double) Math.max(1, has)));
        }
        System.out.println(line);
    }
}
