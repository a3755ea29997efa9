package org.newsarchive.extract.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

/**
 * Makes the models of lines, and says how good they are on publishers that they have not seen.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.newsarchive.extract.text.LineTraining -Dexec.args="TEXTS PAGES TOLD MODELS"
 * </pre>
 *
 * <p>Arguments: a folder of texts with known answers ({@code STYLE/SET/ID.txt} and {@code truth/SET.jsonl}); a folder of
 * pages ({@code SET/html/ID.html} and {@code SET/truth.jsonl}), of whose other sets more texts are made that are only trained
 * on; a folder of told texts ({@link ToldText}), which the tests have; the folder to write the models to. The texts themselves are also trained on cut short, and with boxes among them.
 */
public final class LineTraining {
    static final List<String> STYLES = List.of("inner", "noblank", "wet", "w3m", "lynx", "residue", "tail");
    private static final Boosting FIRST = new Boosting(250, 6, 0.08, 1, 4, 0.6, 0.3, 63);
    private static final Boosting HEADLINE = new Boosting(60, 4, 0.15, 2, 2, 0.8, 0.6, 63);
    private static final Boosting SECOND = new Boosting(150, 4, 0.08, 2, 5, 0.6, 0.3, 63);
    private static final int FOLDS = 5;
    private static final Set<String> ALTERED = Set.of("inner", "noblank", "residue", "tail");
    private static final double ALTERED_WEIGHT = 0.4;
    private static final double PAGE_WEIGHT = 0.5;
    /** Texts as people keep them are few among the pages, and what the models are for. */
    private static final double TOLD_WEIGHT = 2;

    private final List<TrainingText> texts = new ArrayList<>();
    private final List<TrainingText> altered = new ArrayList<>();
    private final Path models;

    private LineTraining(Path models) {
        this.models = models;
    }

    public static void main(String[] args) throws IOException {
        LineTraining training = new LineTraining(Path.of(args[3]));
        List<LabelledText> answered = LabelledText.read(Path.of(args[0]), STYLES);
        for (LabelledText text : answered) {
            TrainingText read = new TrainingText(text, 1);
            training.texts.add(read);
            if (ALTERED.contains(text.style())) {
                training.altered.add(AlteredText.of(read, ALTERED_WEIGHT));
            }
        }
        for (LabelledText text : PageTexts.read(Path.of(args[1]), answered)) {
            training.texts.add(new TrainingText(text, PAGE_WEIGHT));
        }
        try (Stream<Path> files = Files.list(Path.of(args[2]))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                training.texts.add(TrainingText.told(file, TOLD_WEIGHT));
            }
        }
        training.run();
    }

    private void run() throws IOException {
        cross("lines.trees", FIRST, LineFeatures.COUNT, TrainingText::addLines, TrainingText::judgeLines);
        Scores.report("first", texts, t -> t.first);
        cross(
                "headline.trees",
                HEADLINE,
                ContextFeatures.COUNT,
                TrainingText::addHeadlines,
                TrainingText::judgeHeadline);
        Scores.headlines(texts);
        cross(
                "context.trees",
                SECOND,
                ContextFeatures.WITH_HEADLINE,
                TrainingText::addContext,
                TrainingText::judgeContext);
        Scores.report("second", texts, t -> t.second);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(models.resolve("held-out.bin"))))) {
            for (TrainingText text : texts) {
                text.write(out);
            }
        }
    }

    private interface Adding {
        void add(TrainingText text, Samples samples);
    }

    private interface Judging {
        void judge(TrainingText text, BoostedTrees trees);
    }

    /** Judges each text by a model that has not seen its publisher, then writes the model of all texts. */
    private void cross(String name, Boosting boosting, int features, Adding adding, Judging judging)
            throws IOException {
        Samples all = Samples.of(features);
        for (TrainingText text : texts) {
            adding.add(text, all);
        }
        for (TrainingText text : altered) {
            adding.add(text, all);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            BoostedTrees trees = boosting.train(all.only(site -> Samples.fold(site, FOLDS) != out));
            for (TrainingText text : texts) {
                if (Samples.fold(text.site(), FOLDS) == fold) {
                    judging.judge(text, trees);
                }
            }
            for (TrainingText text : altered) {
                if (Samples.fold(text.site(), FOLDS) == fold) {
                    judging.judge(text, trees);
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(models.resolve(name))) {
            BoostedTrees trees = boosting.train(all);
            trees.write(out);
            System.out.println(
                    name + " rows " + all.rows().size() + " questions " + Arrays.toString(trees.questions()));
        }
    }
}
