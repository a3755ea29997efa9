package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsarchive.disk.PackedReader;

/**
 * Brings the sorted terms of all blocks together, each with its articles in the order of the archive. The blocks play a tournament
 * for the least term, of which every match keeps its loser (Knuth, The Art of Computer Programming, 5.4.1): a block that moves on
 * replays one match a round. What the last merge left plays as one block, for all articles that did not change.
 */
final class Merge {
    private final List<SearchBlock> blocks;
    private final Merged last;
    private final PairRule rule;
    private final Map<SearchBlock, int[]> frequencies = new HashMap<>();
    private boolean judgesAlike;

    Merge(List<SearchBlock> blocks, Merged last, PairRule rule) {
        this.blocks = blocks;
        this.last = last;
        this.rule = rule;
    }

    /** Takes the terms, in their order. */
    @FunctionalInterface
    interface Terms {
        /** Takes a term with its articles, which are other ones after the call. */
        void add(String term, Postings postings) throws IOException;
    }

    /** Hands over all terms. */
    void into(Terms terms) throws IOException {
        judgesAlike = last.has(Merged.Kind.TERMS);
        if (judgesAlike) {
            try (PackedReader reader = last.open(Merged.Kind.TERMS)) {
                BitSet others = new BitSet();
                others.set(0, rule.articles());
                others.andNot(last.changed());
                merge(last.changedBlocks(), Optional.of(new Run(reader, 0, last.changed())), others, terms);
            }
        } else {
            merge(blocks, Optional.empty(), new BitSet(), terms);
        }
    }

    /** Whether the pairs of blocks that did not change are what they were at the last merge. */
    boolean judgesAlike() {
        return judgesAlike;
    }

    /** In how many articles of the archive each term of a block stands. */
    int[] frequencies(SearchBlock block) throws IOException {
        if (!frequencies.containsKey(block)) {
            merge(blocks, Optional.empty(), new BitSet(), (term, postings) -> {});
        }
        return Objects.requireNonNull(frequencies.get(block));
    }

    /** Merges blocks, but for some of their articles, and what tells of the others. */
    private void merge(List<SearchBlock> changed, Optional<Run> others, BitSet but, Terms terms) throws IOException {
        List<Run> runs = new ArrayList<>(others.stream().toList());
        try {
            for (SearchBlock block : changed) {
                runs.add(new Run(block.openTerms(), block.first(), but));
            }
            for (Run run : runs) {
                Languages.read(run.reader);
                run.next();
            }
            if (!runs.isEmpty()) {
                merge(new Tournament(runs.toArray(new Run[0])), others, terms);
            }
            for (int i = 0; i < changed.size(); i++) {
                frequencies.put(changed.get(i), runs.get(runs.size() - changed.size() + i).frequencies);
            }
        } finally {
            for (Run run : runs) {
                run.reader.close();
            }
        }
    }

    private void merge(Tournament runs, Optional<Run> others, Terms terms) throws IOException {
        Postings postings = new Postings();
        List<Run> holders = new ArrayList<>();
        for (Run least = runs.least(); !least.isAtEnd(); least = runs.least()) {
            String term = least.term;
            long prefix = least.prefix;
            int before = 0;
            postings.clear();
            holders.clear();
            while (least.prefix == prefix && (Prefix.isWhole(prefix) || least.term.equals(term))) {
                int read = postings.unpack(least.reader, least.first, least.but);
                before += others.isPresent() && others.get() == least ? read : 0;
                holders.add(least);
                least.next();
                least = runs.replay();
            }
            for (Run holder : holders) {
                holder.found(postings.count());
            }
            judgesAlike &= rule.judgesAlike(postings.count(), before);
            if (postings.count() > 0) {
                postings.sort();
                terms.add(term, postings);
            }
        }
    }

    /** The runs, in pairs, and those who beat others in pairs again, up to the least of all. */
    private static final class Tournament {
        private final Run[] runs;
        /** The runs that lost the matches, of which match {@code i} is followed by match {@code i / 2}; at 0, who won all. */
        private final int[] matches;
        /** The prefixes of those, side by side: most matches are decided without a look at the runs. */
        private final long[] prefixes;

        Tournament(Run[] runs) {
            this.runs = runs;
            matches = new int[runs.length];
            prefixes = new long[runs.length];
            matches[0] = play(1);
        }

        /** Plays a match and those before it, and gives its winner. */
        private int play(int match) {
            if (match >= runs.length) {
                return match - runs.length;
            }
            int one = play(2 * match);
            int other = play(2 * match + 1);
            boolean wins = runs[one].isBefore(runs[other]);
            matches[match] = wins ? other : one;
            prefixes[match] = runs[matches[match]].prefix;
            return wins ? one : other;
        }

        Run least() {
            return runs[matches[0]];
        }

        /** Plays the matches of the least run again after it moved on, and gives the least one now. */
        Run replay() {
            int winner = matches[0];
            long prefix = runs[winner].prefix;
            for (int match = (winner + runs.length) / 2; match > 0; match /= 2) {
                long others = prefixes[match];
                if (others <= prefix && (others < prefix || runs[matches[match]].isBefore(runs[winner]))) {
                    int loser = winner;
                    winner = matches[match];
                    matches[match] = loser;
                    prefixes[match] = prefix;
                    prefix = others;
                }
            }
            matches[0] = winner;
            return runs[winner];
        }
    }

    /** One block, or all that did not change, at one of its terms. */
    private static final class Run {
        private final PackedReader reader;
        private final int first;
        private final BitSet but;
        private String term = "";
        /** After all terms at the end. */
        private long prefix = Long.MAX_VALUE;

        private int[] frequencies = new int[1024];
        private int merged;

        Run(PackedReader reader, int first, BitSet but) {
            this.reader = reader;
            this.first = first;
            this.but = but;
        }

        void next() throws IOException {
            if (reader.isAtEnd()) {
                prefix = Long.MAX_VALUE;
            } else {
                term = reader.text();
                prefix = Prefix.of(term);
            }
        }

        boolean isAtEnd() {
            return prefix == Long.MAX_VALUE;
        }

        /** Notes in how many articles of the archive the next term not noted stands. */
        void found(int articles) {
            if (merged == frequencies.length) {
                frequencies = Arrays.copyOf(frequencies, merged * 2);
            }
            frequencies[merged++] = articles;
        }

        boolean isBefore(Run other) {
            if (prefix != other.prefix) {
                return prefix < other.prefix;
            }
            int order = Prefix.isWhole(prefix) ? 0 : term.compareTo(other.term);
            return order == 0 ? first < other.first : order < 0;
        }
    }
}
