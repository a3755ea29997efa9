package org.newsarchive.extract.publisher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.publisher.Publisher.Judged;
import org.newsarchive.extract.text.NamingText;
import org.newsarchive.training.Samples;

/** A text whose publication is known: all names in it, which of them are right, and the same with fewer of the lines that say so. */
final class NamedText {
    final String group;
    final String file;
    private final NamingText text;
    private final Set<Long> wanted;
    private final List<Name> names;
    private final List<float[]> rows = new ArrayList<>();
    private final List<NamedText> thinned = new ArrayList<>();
    private final double weight;

    private NamedText(String group, String file, NamingText text, double weight) {
        this.group = group;
        this.file = file;
        this.text = text;
        this.weight = weight;
        wanted = text.publisher().stream()
                .flatMap(name -> Arrays.stream(name.split("\\|", -1)))
                .map(NamedText::key)
                .collect(Collectors.toSet());
        Names all = Names.in(text.passages());
        names = all.list();
        NameFeatures features = new NameFeatures(all, names, text.people());
        for (Name name : names) {
            float[] row = new float[NameFeatures.COUNT];
            features.fill(name, row);
            rows.add(row);
        }
    }

    /**
     * A text, and so many copies of it that lack some of the passages that name its publication: each way in which it is named
     * must do alone.
     */
    static NamedText of(String group, String file, NamingText text, int copies, double weight) {
        NamedText whole = new NamedText(group, file, text, weight / (copies > 0 ? 2 : 1));
        List<Passage> naming = whole.naming();
        SplittableRandom random = new SplittableRandom(file.hashCode());
        for (int copy = 0; copy < copies && naming.size() > 1; copy++) {
            Set<Passage> kept = new LinkedHashSet<>(List.of(naming.get(random.nextInt(naming.size()))));
            double share = copy % 2 == 0 ? 0.25 : 0.6;
            naming.stream().filter(passage -> random.nextDouble() < share).forEach(kept::add);
            List<Passage> passages = text.passages().stream()
                    .filter(passage -> !naming.contains(passage) || kept.contains(passage))
                    .toList();
            NamingText less = new NamingText(passages, text.people(), text.publisher());
            whole.thinned.add(new NamedText(group, file, less, weight / copies));
        }
        return whole;
    }

    private List<Passage> naming() {
        return names.stream()
                .filter(this::isRight)
                .flatMap(name -> name.mentions.stream())
                .filter(passage -> passage.part() != Part.SUBJECT)
                .distinct()
                .toList();
    }

    private boolean isRight(Name name) {
        return wanted.contains(name.key) || name.forms.stream().anyMatch(form -> wanted.contains(form.key));
    }

    private static long key(String name) {
        Line line = new Line();
        line.read(name);
        long key = 0;
        for (int i = line.size() > 1 && line.word(0).is(Sense.ARTICLE) ? 1 : 0; i < line.size(); i++) {
            key = Sense.joined(key, line.word(i).key, line.word(i).letters);
        }
        return key;
    }

    void addTo(Samples samples) {
        for (int i = 0; i < rows.size(); i++) {
            samples.add(rows.get(i), isRight(names.get(i)) ? 1 : 0, weight, group);
        }
        thinned.forEach(copy -> copy.addTo(samples));
    }

    /** The name that the model chooses, and how likely it says it is. */
    Optional<Judged> chosen(BoostedTrees trees) {
        return Publisher.best(IntStream.range(0, rows.size())
                .mapToObj(i -> new Judged(names.get(i), trees.probability(rows.get(i), 0)))
                .toList());
    }

    boolean isNamed() {
        return !wanted.isEmpty();
    }

    boolean isRight(Judged judged) {
        return wanted.contains(key(Publisher.unbent(judged.name()).text()));
    }

    /** What the text was wanted to name, and how likely the model finds that. */
    String wanted(BoostedTrees trees) {
        return text.publisher().orElse("-")
                + IntStream.range(0, rows.size())
                        .filter(i -> isRight(names.get(i)))
                        .mapToObj(i -> trees.probability(rows.get(i), 0))
                        .max(Comparator.naturalOrder())
                        .map(likely -> String.format(" %.2f", likely))
                        .orElse(" not seen");
    }
}
