package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Brings the sorted terms of all blocks together, each with its articles in the order of the archive. */
final class Merge {
    private final List<SearchBlock> blocks;

    Merge(List<SearchBlock> blocks) {
        this.blocks = blocks;
    }

    /** Writes the terms; gives for each block in how many articles of the archive each of its terms stands. */
    List<int[]> into(Shards shards) throws IOException {
        List<BlockReader> open = new ArrayList<>();
        List<Run> all = new ArrayList<>();
        try {
            PriorityQueue<Run> runs = new PriorityQueue<>();
            int first = 0;
            for (SearchBlock block : blocks) {
                BlockReader reader = block.openTerms();
                open.add(reader);
                Run run = new Run(reader, first);
                all.add(run);
                first += block.entries().size();
                if (run.next()) {
                    runs.add(run);
                }
            }
            merge(runs, shards);
            return all.stream().map(run -> run.frequencies).toList();
        } finally {
            for (BlockReader reader : open) {
                reader.close();
            }
        }
    }

    private static void merge(PriorityQueue<Run> runs, Shards shards) throws IOException {
        Postings postings = new Postings();
        List<Run> holders = new ArrayList<>();
        for (Run least = runs.peek(); least != null; least = runs.peek()) {
            String term = least.term;
            postings.clear();
            holders.clear();
            while (least != null && least.term.equals(term)) {
                runs.poll();
                least.read(postings);
                holders.add(least);
                if (least.next()) {
                    runs.add(least);
                }
                least = runs.peek();
            }
            for (Run holder : holders) {
                holder.found(postings.count());
            }
            shards.add(term, postings);
        }
    }

    /** One block, at one of its terms. */
    private static final class Run implements Comparable<Run> {
        private final BlockReader reader;
        private final int first;
        private String term = "";
        private long prefix;
        private int[] frequencies = new int[1024];
        private int merged;

        Run(BlockReader reader, int first) throws IOException {
            this.reader = reader;
            this.first = first;
            Languages.read(reader);
        }

        boolean next() throws IOException {
            if (reader.isAtEnd()) {
                return false;
            }
            term = reader.text();
            prefix = Prefix.of(term);
            return true;
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

        @Override
        public int compareTo(Run other) {
            int order = prefix == other.prefix ? term.compareTo(other.term) : Long.compare(prefix, other.prefix);
            return order != 0 ? order : Integer.compare(first, other.first);
        }
    }
}
