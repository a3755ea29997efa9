package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.newsarchive.article.Evidence;

/**
 * Weighs the readings of a page against each other. What the learned scores keep wins, unless another reading has nearly all of
 * it and much more: then the page shows only the start of an article that its data holds whole.
 *
 * @param winner the reading chosen
 * @param evidence why
 */
record BodyChoice(Candidate winner, Evidence evidence) {
    private static final double CONTAINED = 0.6;
    private static final double LONGER = 1.4;
    private static final double PROSE = 0.75;
    private static final int STARVED = 60;
    private static final int ENDING = 40;

    /** Chooses among readings; the first is what the learned scores keep. */
    static BodyChoice among(List<Candidate> candidates) {
        Candidate winner = candidates.get(0);
        String why = "the blocks that read like an article, by their learned scores";
        for (Candidate other : candidates.subList(1, candidates.size())) {
            if (beats(other, winner)) {
                winner = other;
                why = "holds the shown text and more";
            }
        }
        List<Evidence.Rejected> rejected = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.equals(winner) && !candidate.empty()) {
                rejected.add(new Evidence.Rejected(
                        candidate.name() + ", " + candidate.words() + " words", reason(candidate, winner)));
            }
        }
        Evidence.Clue clue =
                new Evidence.Clue(OptionalInt.empty(), winner.words() + " words", winner.name() + ": " + why);
        return new BodyChoice(
                winner,
                new Evidence("articleBody", winner.name(), Evidence.Confidence.STATED, List.of(clue), rejected));
    }

    private static boolean beats(Candidate other, Candidate best) {
        if (other.words() <= LONGER * best.words() || !prose(other)) {
            return false;
        }
        if (best.words() < STARVED) {
            return other.words() > 2 * STARVED;
        }
        return Shingles.of(other.text()).share(best.text()) >= CONTAINED && !endsAlike(other.text(), best.text());
    }

    /** Whether two texts end with the same words: then the page shows its article to the end, and the longer is another version. */
    private static boolean endsAlike(String one, String other) {
        String end = ending(one);
        return end.length() == ENDING && end.equals(ending(other));
    }

    private static String ending(String text) {
        StringBuilder end = new StringBuilder();
        for (int at = text.length() - 1; at >= 0 && end.length() < ENDING; at--) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                end.append(text.charAt(at));
            }
        }
        return end.toString();
    }

    /** Whether most of a text stands in sentences; settings and lists of links do not. */
    private static boolean prose(Candidate candidate) {
        int sentences = candidate.paragraphs().stream()
                .filter(p -> Words.endsSentence(p.text()) && p.text().indexOf('{') < 0)
                .mapToInt(p -> Words.count(p.text()))
                .sum();
        return sentences > PROSE * candidate.words();
    }

    private static String reason(Candidate loser, Candidate winner) {
        return loser.words() < winner.words()
                ? "shorter than " + winner.name()
                : "is not the same text, or hardly longer";
    }
}
