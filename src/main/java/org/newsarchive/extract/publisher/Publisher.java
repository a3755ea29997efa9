package org.newsarchive.extract.publisher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.extract.learn.BoostedTrees;
import org.newsarchive.extract.learn.Judging;

/** Chooses the name of the publication among all that a text mentions, by what a learned model says of how each is mentioned. */
public final class Publisher {
    private static final BoostedTrees TREES = BoostedTrees.resource(Publisher.class, "publisher.trees");
    /** Less likely names are none: better no publication than a wrong one. */
    static final double LIKELY = 0.18;
    /** What is left of a name's likelihood when it is a piece of a longer one that is taken in its place. */
    private static final double PIECE = 0.6;

    /** Less likely names are passed over. */
    private static final double NOTABLE = 0.05;

    private static final Comparator<Judged> BY_LIKELIHOOD = Comparator.comparingDouble(Judged::likely);
    private static final int MOST_CLUES = 6;
    private static final int MOST_REJECTED = 3;

    private Publisher() {}

    /** A name, and how likely it is the publication's. */
    record Judged(Name name, double likely) {}

    /**
     * The publication with its evidence; empty where no name is likely enough.
     *
     * @param people the authors' names
     */
    public static Optional<Evidence> of(List<Passage> passages, Collection<String> people) {
        List<Judged> judged = judge(Names.in(passages), people);
        Optional<Judged> best = best(judged);
        return best.filter(name -> name.likely() >= LIKELY).map(name -> evidence(name, judged));
    }

    private static List<Judged> judge(Names names, Collection<String> people) {
        List<Name> all = names.list();
        NameFeatures features = new NameFeatures(names, all, people);
        List<Judged> judged = new ArrayList<>(all.size());
        Judging judging = new Judging(TREES, (i, likely) -> judged.add(new Judged(all.get(i), likely)));
        float[] row = new float[NameFeatures.COUNT];
        for (int i = 0; i < all.size(); i++) {
            features.fill(all.get(i), row);
            judging.add(i, row, 0);
        }
        judging.finish();
        return judged;
    }

    /**
     * The likeliest name, and how likely it is in all forms in which the text has it: abbreviated, bent by grammar, with more
     * words or with fewer. Of these it is the likeliest, or a longer one that it may be a piece of.
     */
    static Optional<Judged> best(List<Judged> judged) {
        List<Judged> notable =
                judged.stream().filter(name -> name.likely() >= NOTABLE).toList();
        return (notable.isEmpty() ? judged : notable)
                .stream()
                        .map(name -> family(name.name(), notable))
                        .max(Comparator.comparingDouble(Publisher::likely))
                        .filter(family -> !family.isEmpty())
                        .map(family -> new Judged(spelledOut(head(family), judged), Math.min(1, likely(family))))
                        .or(() -> judged.stream().max(BY_LIKELIHOOD));
    }

    private static List<Judged> family(Name name, List<Judged> judged) {
        return judged.stream().filter(other -> other.name().isOfFamily(name)).toList();
    }

    private static double likely(List<Judged> family) {
        return family.stream().mapToDouble(Judged::likely).sum();
    }

    private static Name head(List<Judged> family) {
        Judged likeliest = Collections.max(family, BY_LIKELIHOOD);
        return family.stream()
                .filter(other -> other.likely() >= PIECE * likeliest.likely()
                        && other.name().holds(likeliest.name())
                        && other.name().closesAsPapers())
                .max(BY_LIKELIHOOD)
                .orElse(likeliest)
                .name();
    }

    /** The name whose words' first letters an abbreviation is, where the page calls itself by both. */
    private static Name spelledOut(Name name, List<Judged> judged) {
        return judged.stream()
                .filter(other -> other.name().isAbbreviatedTo(name))
                .max(BY_LIKELIHOOD)
                .map(Judged::name)
                .orElse(name);
    }

    /** The name as the paper's head has it, not as a case of grammar bends it. */
    static Name unbent(Name name) {
        Name best = name;
        for (Name form : name.forms) {
            best = form.traits(Trait.UNBENT) > best.traits(Trait.UNBENT) ? form : best;
        }
        return best;
    }

    private static Evidence evidence(Judged best, List<Judged> judged) {
        Name name = unbent(best.name());
        List<Passage> mentions = new ArrayList<>(name.mentions);
        name.forms.forEach(form -> mentions.addAll(form.mentions));
        mentions.sort(Comparator.comparing(Passage::part));
        List<Clue> clues = mentions.stream()
                .distinct()
                .limit(MOST_CLUES)
                .map(passage -> new Clue(passage.line(), passage.text(), what(passage.part())))
                .toList();
        List<Rejected> rejected = judged.stream()
                .filter(other -> other.likely() >= NOTABLE && isOther(other.name(), name))
                .sorted(Comparator.comparingDouble(Judged::likely).reversed())
                .limit(MOST_REJECTED)
                .map(other -> new Rejected(
                        other.name().title(), what(other.name().mentions.get(0).part()) + ", a weaker sign"))
                .toList();
        boolean stated = name.parts(Part.MASTHEAD) > 0 || name.parts(Part.BYLINE) > 0;
        return new Evidence(
                "publisher", name.title(), stated ? Confidence.STATED : Confidence.INFERRED, clues, rejected);
    }

    private static boolean isOther(Name other, Name name) {
        return other != name && !name.forms.contains(other) && !other.holds(name) && !name.holds(other);
    }

    private static String what(Part part) {
        return switch (part) {
            case MASTHEAD -> "the line of the paper's name";
            case BYLINE -> "the byline names it";
            case HELPERS -> "published the article first";
            case BIO -> "the author's bio names the publication";
            case CREDIT -> "a picture is credited to it";
            case COPYRIGHT -> "holds the copyright";
            case BODY, SUBJECT -> "the article mentions it";
            default -> "the page calls itself so";
        };
    }
}
