package org.newsarchive.extract.publisher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.publisher.Publisher.Judged;
import org.newsarchive.extract.text.NamingText;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

/**
 * Makes the model that chooses a text's publication, and says how good it is on texts that it has not seen.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.newsarchive.extract.publisher.PublisherTraining -Dexec.args="MODEL LIST TOLD..."
 * </pre>
 *
 * <p>Arguments: the file to write; a list of texts, a line each: its file, its site, and the names of its publication parted by
 * bars, none where it has none, parted by tabs; folders of texts of which each line is told. With several folders each is judged
 * by what was learned of the others; one folder is cut into parts.
 */
public final class PublisherTraining {
    private static final Boosting BOOSTING = new Boosting(300, 6, 0.08, 0.5, 2, 0.7, 0.3, 63);
    private static final int FOLDS = 6;
    private static final int COPIES = 4;
    private static final double LISTED = 0.3;
    private static final double[] CUTS = {0.15, 0.2, 0.25, 0.3, 0.4, 0.5};

    private final List<NamedText> texts = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    private PublisherTraining() {}

    public static void main(String[] args) throws IOException {
        PublisherTraining training = new PublisherTraining();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] fields = line.split("\t", -1);
            Optional<String> name = Optional.of(fields[2]).filter(known -> !known.isEmpty());
            NamingText text = NamingText.of(Files.readString(Path.of(fields[0])), name);
            training.add(NamedText.of(fields[1], fields[0], text, COPIES / 4, LISTED), fields[1]);
        }
        for (int folder = 2; folder < args.length; folder++) {
            training.addTold(Path.of(args[folder]), args.length > 3);
        }
        training.judge();
        BoostedTrees trees = training.train(training.texts);
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            trees.write(out);
        }
    }

    private void add(NamedText text, String foldedBy) {
        texts.add(text);
        groups.add(foldedBy);
    }

    private void addTold(Path folder, boolean whole) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".article")).sorted()::iterator) {
                String name = file.getFileName().toString();
                String group = folder.getFileName() + "/" + name;
                NamedText text = NamedText.of(group, group, NamingText.told(file), COPIES, 1);
                add(text, whole ? folder.getFileName().toString() : name);
            }
        }
    }

    private BoostedTrees train(List<NamedText> some) {
        Samples samples = Samples.of(NameFeatures.COUNT);
        some.forEach(text -> text.addTo(samples));
        return BOOSTING.train(samples);
    }

    /** Judges each text by what was learned of others: told ones and listed ones apart. */
    private void judge() {
        List<List<String>> told = new ArrayList<>();
        int[][] counts = new int[2 * CUTS.length][4];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<NamedText> seen = new ArrayList<>();
            List<NamedText> unseen = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (Samples.fold(groups.get(i), FOLDS) == fold ? unseen : seen).add(texts.get(i));
            }
            BoostedTrees trees = train(seen);
            for (NamedText text : unseen) {
                count(text, text.chosen(trees), text.group.equals(text.file) ? 0 : CUTS.length, counts);
                told.add(List.of(
                        text.file,
                        text.wanted(trees),
                        text.chosen(trees).map(PublisherTraining::say).orElse("-")));
            }
        }
        for (int row = 0; row < counts.length; row++) {
            int[] count = counts[row];
            System.out.printf(
                    Locale.ROOT,
                    "%s from %.2f: right %d, wrong %d, missed %d; named without need %d%n",
                    row < CUTS.length ? "told" : "listed",
                    CUTS[row % CUTS.length],
                    count[0],
                    count[1],
                    count[2],
                    count[3]);
        }
        told.forEach(line -> System.out.println(String.join("\t", line)));
    }

    private static String say(Judged judged) {
        return String.format(
                Locale.ROOT, "%s %.2f", Publisher.unbent(judged.name()).title(), judged.likely());
    }

    private static void count(NamedText text, Optional<Judged> chosen, int first, int[][] counts) {
        for (int cut = 0; cut < CUTS.length; cut++) {
            double least = CUTS[cut];
            Optional<Judged> named = chosen.filter(judged -> judged.likely() >= least);
            int what = !text.isNamed() ? 3 : named.isEmpty() ? 2 : text.isRight(named.get()) ? 0 : 1;
            if (what < 3 || named.isPresent()) {
                counts[first + cut][what]++;
            }
        }
    }
}
