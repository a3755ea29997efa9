package org.newsarchive.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.newsarchive.disk.PackedReader;

/**
 * The articles in which two words stand beside each other, for phrases of words that many articles have: lists by the hash of
 * the pair. Pairs that stand in many articles are there whatever the rule says of their words.
 */
final class Pairs {
    /** As many entries are held at a time. */
    private static final int MOST_HELD = 1 << 22;

    private final List<SearchBlock> blocks;
    private final Merged last;
    private final Merge terms;
    private final PairRule rule;
    private final PairLists lists;

    /**
     * Begins the pairs.
     *
     * @param last what the last merge left
     * @param terms the merge of the terms, which is done
     */
    Pairs(List<SearchBlock> blocks, Merged last, Merge terms, PairRule rule, PairLists lists) {
        this.blocks = blocks;
        this.last = last;
        this.terms = terms;
        this.rule = rule;
        this.lists = lists;
    }

    void write() throws IOException {
        if (rule.isIdle()) {
            return;
        }
        if (terms.judgesAlike() && last.has(Merged.Kind.PAIRS) && last.changes() <= PairLists.MOST_CHANGES) {
            change();
        } else {
            last.readAllPairs();
            writeAll();
        }
    }

    /** Puts the entries of the articles that changed in the place of those that they had. */
    private void change() throws IOException {
        Held news = new Held();
        read(last.changedBlocks(), entry -> {
            if (last.changed().get(PairLists.article(entry))) {
                news.add(entry);
            }
        });
        news.sort();
        int at = 0;
        try (PackedReader in = last.open(Merged.Kind.PAIRS)) {
            for (int file = 0; file < lists.files(); file++) {
                Held all = new Held();
                long entry = 0;
                for (int left = in.number(); left > 0; left--) {
                    entry += in.large();
                    if (!last.changed().get(PairLists.article(entry))) {
                        all.add(entry);
                    }
                }
                int old = all.count;
                while (at < news.count && lists.file(news.entries[at]) == file) {
                    all.add(news.entries[at++]);
                }
                if (all.count > old) {
                    all.sort();
                }
                lists.write(file, all.entries, 0, all.count);
            }
        }
    }

    private void writeAll() throws IOException {
        Held all = new Held();
        long[] seen = new long[1];
        read(blocks, entry -> {
            if (seen[0]++ < MOST_HELD) {
                all.add(entry);
            }
        });
        if (seen[0] <= MOST_HELD) {
            write(all, 0, lists.files());
            return;
        }
        int parts = (int) (seen[0] / MOST_HELD) + 1;
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) lists.files() * part / parts);
            int to = (int) ((long) lists.files() * (part + 1) / parts);
            all.count = 0;
            read(blocks, entry -> {
                if (lists.file(entry) >= from && lists.file(entry) < to) {
                    all.add(entry);
                }
            });
            write(all, from, to);
        }
    }

    private void write(Held all, int from, int to) throws IOException {
        all.sort();
        int at = 0;
        for (int file = from; file < to; file++) {
            int start = at;
            while (at < all.count && lists.file(all.entries[at]) == file) {
                at++;
            }
            lists.write(file, all.entries, start, at);
        }
    }

    private void read(List<SearchBlock> some, Entries entries) throws IOException {
        for (SearchBlock block : some) {
            try (Sequence sequence = new Sequence(block.openWords(), terms.frequencies(block), rule)) {
                for (int article = block.first(); article < block.end(); article++) {
                    for (long pair : sequence.next()) {
                        entries.add(lists.entry(article, pair));
                    }
                }
            }
        }
    }

    private interface Entries {
        void add(long entry);
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

        /** Sorts them, each once. */
        void sort() {
            Arrays.sort(entries, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || entries[i] != entries[i - 1]) {
                    entries[distinct++] = entries[i];
                }
            }
            count = distinct;
        }
    }
}
