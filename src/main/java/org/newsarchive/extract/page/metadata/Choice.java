package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;

/**
 * Candidates for one field, of which the heaviest wins. Equal values add their weight.
 *
 * @param <T> the field's value
 */
final class Choice<T> {
    private static final int MOST_REJECTED = 6;
    private final List<Candidate<T>> candidates = new ArrayList<>();

    /**
     * A candidate.
     *
     * @param value the value
     * @param key what equal values have in common
     * @param weight how much speaks for it
     * @param text the quoted text
     * @param what where it was found
     * @param element the element that shows it; null where none does
     */
    record Candidate<T>(
            T value,
            String key,
            double weight,
            String text,
            String what,
            @Nullable Element element) {}

    void add(T value, String key, double weight, String text, String what, @Nullable Element element) {
        candidates.add(new Candidate<>(value, key, weight, text, what, element));
    }

    List<Candidate<T>> candidates() {
        return candidates;
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** The candidate whose value has most weight behind it: all that is stated, and the best that is shown; of equals the first. */
    @Nullable
    Candidate<T> best() {
        Candidate<T> best = null;
        double most = 0;
        for (Candidate<T> candidate : candidates) {
            double stated = 0;
            double shown = 0;
            for (Candidate<T> other : candidates) {
                if (other.key().equals(candidate.key())) {
                    // What is shown twice is shown once: nested elements hold the same text.
                    shown = other.element() == null ? shown : Math.max(shown, other.weight());
                    stated += other.element() == null ? other.weight() : 0;
                }
            }
            double weight = stated + shown;
            if (weight > most + 1e-9) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** Why the winner won and what lost. */
    Evidence evidence(String field, Candidate<T> winner, String value) {
        List<Clue> clues = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Candidate<T> candidate : candidates) {
            if (candidate.key().equals(winner.key())) {
                clues.add(clue(candidate));
            } else if (!told.contains(candidate.key()) && rejected.size() < MOST_REJECTED) {
                told.add(candidate.key());
                rejected.add(new Rejected(candidate.text(), candidate.what() + "; less speaks for it"));
            }
        }
        clues.remove(clue(winner));
        clues.add(0, clue(winner));
        return new Evidence(
                field, value, Confidence.STATED, clues.stream().distinct().toList(), rejected);
    }

    private static Clue clue(Candidate<?> candidate) {
        return new Clue(line(candidate.element()), candidate.text(), candidate.what());
    }

    /** The line on which an element begins, where the parser kept it. */
    static OptionalInt line(@Nullable Element element) {
        return element == null || !element.sourceRange().isTracked()
                ? OptionalInt.empty()
                : OptionalInt.of(element.sourceRange().start().lineNumber());
    }
}
