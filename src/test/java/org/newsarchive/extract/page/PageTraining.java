package org.newsarchive.extract.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

/**
 * Trains the judgement of blocks from saved pages whose articles are known, never judging a page by a model that saw its site.
 *
 * <p>Run it with the folders of the collections (see {@link KnownPage}) and {@code --write DIR} last to write the resources, or
 * {@code --measure FILE} to write what the whole reader makes of pages of sites that it was not trained on:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.newsarchive.extract.page.PageTraining
 * -Dexec.args="COLLECTION... --write src/main/resources/org/newsarchive/extract/page"}.
 */
public final class PageTraining {
    private static final int FOLDS = 5;
    private static final Boosting FIRST = new Boosting(640, 5, 0.025, 3, 2, 0.7, 0.3, 47);
    private static final Boosting SECOND = new Boosting(480, 4, 0.025, 3, 2, 0.7, 0.5, 47);
    private static final Boosting CAPTIONS = new Boosting(120, 4, 0.1, 2, 2, 0.7, 0.35, 47);

    private final List<LabelledPage> pages = new ArrayList<>();

    private PageTraining() {}

    /** Trains, and writes the models. */
    public static void main(String[] arguments) throws IOException {
        PageTraining training = new PageTraining();
        List<String> folders = List.of(arguments).subList(0, arguments.length - 2);
        for (String folder : folders) {
            for (KnownPage page : KnownPage.in(Path.of(folder))) {
                training.pages.add(LabelledPage.of(page));
            }
        }
        Path folder = Path.of(arguments[arguments.length - 1]);
        if (arguments[arguments.length - 2].equals("--measure")) {
            training.measure(folder, System.out);
        } else {
            training.write(folder, System.out);
        }
    }

    private void write(Path folder, PrintStream log) throws IOException {
        Map<LabelledPage, float[]> first = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            BoostedTrees trees =
                    FIRST.train(samples(page -> page.fold(FOLDS) != out, LabelledPage::features, Features.WIDTH));
            for (LabelledPage page : pages) {
                if (page.fold(FOLDS) == out) {
                    first.put(page, page.scores(trees, page.features(), Features.WIDTH));
                }
            }
            log.println("fold " + fold);
        }
        save(
                folder.resolve("blocks.trees"),
                FIRST.train(samples(page -> true, LabelledPage::features, Features.WIDTH)));
        Map<LabelledPage, float[]> context = new HashMap<>();
        first.forEach((page, scores) -> context.put(page, page.surroundings(scores)));
        save(
                folder.resolve("context.trees"),
                SECOND.train(samples(page -> true, page -> context.getOrDefault(page, new float[0]), Context.WIDTH)));
        save(folder.resolve("captions.trees"), CAPTIONS.train(captions(page -> true)));
        log.println("done");
    }

    /** Reads each page by a model that saw no page of its site, and writes what came of it, one JSON object a line. */
    private void measure(Path folder, PrintStream log) throws IOException {
        Map<LabelledPage, float[]> first = new HashMap<>();
        List<BoostedTrees> blocks = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            blocks.add(FIRST.train(samples(page -> page.fold(FOLDS) != out, LabelledPage::features, Features.WIDTH)));
            for (LabelledPage page : pages) {
                if (page.fold(FOLDS) == out) {
                    first.put(page, page.scores(blocks.get(fold), page.features(), Features.WIDTH));
                }
            }
        }
        Map<LabelledPage, float[]> context = new HashMap<>();
        first.forEach((page, scores) -> context.put(page, page.surroundings(scores)));
        try (Writer out = Files.newBufferedWriter(folder)) {
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                BlockModel model = new BlockModel(
                        blocks.get(fold),
                        SECOND.train(samples(
                                page -> page.fold(FOLDS) != left,
                                page -> context.getOrDefault(page, new float[0]),
                                Context.WIDTH)),
                        CAPTIONS.train(captions(page -> page.fold(FOLDS) != left)));
                PageReader reader = new PageReader(model);
                for (LabelledPage page : pages) {
                    if (page.fold(FOLDS) == fold) {
                        out.write(Pages.prediction(reader, page.page()));
                        out.write("\n");
                    }
                }
                log.println("measured fold " + fold);
            }
        }
    }

    private static void save(Path file, BoostedTrees trees) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            trees.write(out);
        }
    }

    private interface Choice {
        boolean takes(LabelledPage page);
    }

    private interface Rows {
        float[] of(LabelledPage page);
    }

    private Samples samples(Choice choice, Rows rows, int width) {
        Samples samples = Samples.of(width);
        for (LabelledPage page : pages) {
            if (choice.takes(page)) {
                page.addTo(samples, rows.of(page), width);
            }
        }
        return samples;
    }

    private Samples captions(Choice choice) {
        Samples samples = Samples.of(Features.WIDTH);
        SplittableRandom random = new SplittableRandom(5);
        for (LabelledPage page : pages) {
            if (page.page().captions().isEmpty() || !choice.takes(page)) {
                continue;
            }
            boolean[] captions = page.captions();
            for (Block block : page.segments().blocks()) {
                boolean near =
                        page.survey().sincePicture(block) < 3 || page.survey().untilPicture(block) < 3;
                double share = captions[block.index] || near ? 1 : 0.15;
                if (random.nextDouble() < share) {
                    int at = block.index * Features.WIDTH;
                    samples.add(
                            Arrays.copyOfRange(page.features(), at, at + Features.WIDTH),
                            captions[block.index] ? 1 : 0,
                            1 / share,
                            page.page().site());
                }
            }
        }
        return samples;
    }
}
