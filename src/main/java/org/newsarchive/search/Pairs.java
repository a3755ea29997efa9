package org.newsarchive.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The articles in which two words stand beside each other, for phrases of words that many articles have: lists by the hash of
 * the pair, many lists to a file. Pairs that stand in many articles are there whatever the rule says of their words.
 */
final class Pairs {
    /** As many pairs are held at a time. */
    private static final int MOST_HELD = 1 << 22;

    private static final int MOST_COUNTERS = 1 << 22;
    /** The half of a kept entry that tells the pair. */
    private static final long PAIR = 0xffffffffL;

    private final List<SearchBlock> blocks;
    private final List<int[]> frequencies;
    private final PairRule rule;
    private final int buckets;
    private final int perFile;
    /** In how many articles the pairs of a counter stand, up to as many as matter. */
    private final byte[] counters;

    private final Bits bits = new Bits();
    /** Every article with each of its pairs, once they are counted and not too many. */
    private Optional<Held> kept = Optional.empty();

    Pairs(List<SearchBlock> blocks, List<int[]> frequencies, int articles) {
        this.blocks = blocks;
        this.frequencies = frequencies;
        this.rule = new PairRule(articles);
        this.buckets = rule.buckets();
        this.perFile = rule.listsInFile();
        this.counters = new byte[Math.min(MOST_COUNTERS, buckets * 16)];
    }

    void write(SearchOutput output) throws IOException {
        if (rule.isIdle()) {
            return;
        }
        long entries = count();
        int parts = (int) Math.max(1, entries / MOST_HELD);
        int files = buckets / perFile;
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) files * part / parts);
            int to = (int) ((long) files * (part + 1) / parts);
            write(held(from * perFile, to * perFile), from, to, output);
        }
    }

    /** Counts the articles that have a pair, and all pairs of all articles; where they are few enough, keeps them. */
    private long count() throws IOException {
        long[] entries = new long[1];
        Held all = new Held();
        read((article, pair) -> {
            if ((pair & 1) == 0 && counters[counter(pair)] < PairRule.FEW) {
                counters[counter(pair)]++;
            }
            if (entries[0]++ < MOST_HELD) {
                all.add((long) article << Integer.SIZE | pair);
            }
        });
        kept = entries[0] <= MOST_HELD ? Optional.of(all) : Optional.empty();
        return entries[0];
    }

    /** The pairs of some lists in the order of the lists, each above its article. */
    private long[] held(int from, int to) throws IOException {
        Held held = new Held();
        each((article, pair) -> {
            int bucket = (int) (pair >> 1) & (buckets - 1);
            boolean wanted = (pair & 1) == 1 || counters[counter(pair)] >= PairRule.FEW;
            if (wanted && bucket >= from && bucket < to) {
                held.add((long) bucket << Integer.SIZE | article);
            }
        });
        Arrays.sort(held.entries, 0, held.count);
        return Arrays.copyOf(held.entries, held.count);
    }

    private void write(long[] entries, int from, int to, SearchOutput output) throws IOException {
        int at = 0;
        for (int file = from; file < to; file++) {
            for (int bucket = file * perFile; bucket < (file + 1) * perFile; bucket++) {
                int end = at;
                while (end < entries.length && entries[end] >> Integer.SIZE == bucket) {
                    end++;
                }
                list(entries, at, end, "pairs/" + file + '/' + bucket, output);
                at = end;
            }
            Script.named("pairs/" + file).text(bits.finish()).write(output);
        }
    }

    /** How many articles, and which; a pair may stand in one twice, and two pairs may share a list. */
    private void list(long[] entries, int from, int to, String folder, SearchOutput output) throws IOException {
        int distinct = 0;
        for (int i = from; i < to; i++) {
            if (i == from || entries[i] != entries[i - 1]) {
                entries[from + distinct++] = entries[i];
            }
        }
        bits.gamma(distinct + 1);
        if (TwoLevels.isLong(distinct)) {
            Postings postings = new Postings();
            for (int i = from; i < from + distinct; i++) {
                postings.add((int) entries[i], 0);
            }
            new TwoLevels(postings, new Slices(rule.articles())).write(bits, folder, output);
            return;
        }
        int width = Postings.width(rule.articles(), Math.max(1, distinct));
        int previous = -1;
        for (int i = from; i < from + distinct; i++) {
            int article = (int) entries[i];
            bits.rice(article - previous - 1, width);
            previous = article;
        }
    }

    private int counter(long pair) {
        return (int) (pair >> 1) & (counters.length - 1);
    }

    private void each(Visitor visitor) throws IOException {
        if (kept.isEmpty()) {
            read(visitor);
            return;
        }
        Held all = kept.get();
        for (int i = 0; i < all.count; i++) {
            visitor.visit((int) (all.entries[i] >>> Integer.SIZE), all.entries[i] & PAIR);
        }
    }

    private void read(Visitor visitor) throws IOException {
        int article = 0;
        for (int i = 0; i < blocks.size(); i++) {
            try (Sequence sequence = new Sequence(blocks.get(i).openWords(), frequencies.get(i), rule)) {
                for (int left = blocks.get(i).entries().size(); left > 0; left--) {
                    for (long pair : sequence.next()) {
                        visitor.visit(article, pair);
                    }
                    article++;
                }
            }
        }
    }

    private interface Visitor {
        void visit(int article, long pair);
    }

    private static final class Held {
        private long[] entries = new long[1 << 12];
        private int count;

        void add(long entry) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = entry;
        }
    }
}
