package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsarchive.disk.PackedReader;

/**
 * Brings the sorted terms of all blocks together, each with its articles in the order of the archive. The blocks play a tournament
 * for the least term, of which every match keeps its loser (Knuth, The Art of Computer Programming, 5.4.1): a block that moves on
 * replays one match a round.
 */
final class Merge {
    private final List<SearchBlock> blocks;

    Merge(List<SearchBlock> blocks) {
        this.blocks = blocks;
    }

    /** Writes the terms; gives for each block in how many articles of the archive each of its terms stands. */
    List<int[]> into(Shards shards) throws IOException {
        List<Run> runs = new ArrayList<>();
        try {
            int first = 0;
            for (SearchBlock block : blocks) {
                runs.add(new Run(block.openTerms(), first));
                first += block.entries().size();
            }
            for (Run run : runs) {
                Languages.read(run.reader);
                run.next();
            }
            if (!runs.isEmpty()) {
                merge(new Tournament(runs.toArray(new Run[0])), shards);
            }
            return runs.stream().map(run -> run.frequencies).toList();
        } finally {
            for (Run run : runs) {
                run.reader.close();
            }
        }
    }

    private static void merge(Tournament runs, Shards shards) throws IOException {
        Postings postings = new Postings();
        List<Run> holders = new ArrayList<>();
        for (Run least = runs.least(); !least.isAtEnd(); least = runs.least()) {
            String term = least.term;
            long prefix = least.prefix;
            postings.clear();
            holders.clear();
            while (least.prefix == prefix && (Prefix.isWhole(prefix) || least.term.equals(term))) {
                least.read(postings);
                holders.add(least);
                least.next();
                least = runs.replay();
            }
            for (Run holder : holders) {
                holder.found(postings.count());
            }
            shards.add(term, postings);
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

    /** One block, at one of its terms. */
    private static final class Run {
        private final PackedReader reader;
        private final int first;
        private String term = "";
        /** After all terms at the end. */
        private long prefix = Long.MAX_VALUE;

        private int[] frequencies = new int[1024];
        private int merged;

        Run(PackedReader reader, int first) {
            this.reader = reader;
            this.first = first;
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

        void read(Postings postings) throws IOException {
            int posting = 0;
            for (int left = reader.number(); left > 0; left--) {
                posting += reader.number();
                postings.add(first + posting / Postings.LEVELS, posting % Postings.LEVELS);
            }
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
