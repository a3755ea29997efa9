package org.newsarchive.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.PackedWriter;

/**
 * Writes the lists of pairs, many to a file. They come as entries, numbers that sort by list, then article: each says that an
 * article has a pair, and whether the rule alone says that the index knows that pair.
 */
final class PairLists {
    /** Entries are kept for the next merge as long as no more articles changed. */
    static final int MOST_CHANGES = PairRule.FEW / 2;

    private static final int PAIRS_IN_LIST = 16;
    private static final int ARTICLE_SHIFT = 5;
    private static final int BUCKET_SHIFT = ARTICLE_SHIFT + Integer.SIZE - 1;

    private final PairRule rule;
    private final int buckets;
    private final int perFile;
    private final OutputStream kept;
    private final SearchOutput output;

    /**
     * Begins the lists.
     *
     * @param kept takes all entries, each as the step from the one before in its file, after how many the file has
     */
    PairLists(PairRule rule, OutputStream kept, SearchOutput output) {
        this.rule = rule;
        this.buckets = rule.buckets();
        this.perFile = rule.listsInFile();
        this.kept = kept;
        this.output = output;
    }

    /** How many files there are. */
    int files() {
        return buckets / perFile;
    }

    /** The entry of an article for a pair as {@link Sequence} gives it. */
    long entry(int article, long pair) {
        int key = (int) (pair >> 1);
        long bucket = key & (buckets - 1);
        int within = key >>> Integer.numberOfTrailingZeros(buckets) & (PAIRS_IN_LIST - 1);
        return bucket << BUCKET_SHIFT | (long) article << ARTICLE_SHIFT | (long) within << 1 | (pair & 1);
    }

    /** The file that an entry stands in. */
    int file(long entry) {
        return bucket(entry) / perFile;
    }

    /** The article of an entry. */
    static int article(long entry) {
        return (int) (entry >> ARTICLE_SHIFT) & Integer.MAX_VALUE;
    }

    private static int bucket(long entry) {
        return (int) (entry >> BUCKET_SHIFT);
    }

    private static boolean isCertain(long entry) {
        return (entry & 1) == 1;
    }

    private static int within(long entry) {
        return (int) (entry >> 1) & (PAIRS_IN_LIST - 1);
    }

    /** Writes a file of some entries, in their order; the file is made only where it can't be known from before. */
    void write(int file, long[] all, int from, int to) throws IOException {
        long[] entries = weighty(all, from, to);
        PackedWriter packed = new PackedWriter().number(entries.length);
        long previous = 0;
        for (long entry : entries) {
            packed.number(entry - previous);
            previous = entry;
        }
        byte[] bytes = packed.bytes();
        kept.write(bytes);
        String name = "pairs/" + file;
        if (hasLongList(entries)) {
            script(file, entries).write(output);
        } else {
            output.write(
                    Script.path(name),
                    new Mark().add(rule.articles()).add(bytes).toString(),
                    () -> {
                        try {
                            return script(file, entries).bytes();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    /** Leaves out pairs that the rule alone does not make known, and that so few articles have that some changes make no difference. */
    private static long[] weighty(long[] all, int from, int to) {
        long[] weighty = new long[to - from];
        int count = 0;
        int[] uncertain = new int[PAIRS_IN_LIST];
        int start = from;
        while (start < to) {
            int end = start;
            Arrays.fill(uncertain, 0);
            for (; end < to && bucket(all[end]) == bucket(all[start]); end++) {
                uncertain[within(all[end])] += isCertain(all[end]) ? 0 : 1;
            }
            for (; start < end; start++) {
                if (isCertain(all[start]) || uncertain[within(all[start])] >= PairRule.FEW - MOST_CHANGES) {
                    weighty[count++] = all[start];
                }
            }
        }
        return Arrays.copyOf(weighty, count);
    }

    private static boolean hasLongList(long[] entries) {
        int start = 0;
        for (int i = 0; i < entries.length; i++) {
            if (bucket(entries[i]) != bucket(entries[start])) {
                start = i;
            }
            if (TwoLevels.isLong(i + 1 - start)) {
                return true;
            }
        }
        return false;
    }

    private Script script(int file, long[] entries) throws IOException {
        Bits bits = new Bits();
        int start = 0;
        for (int bucket = file * perFile; bucket < (file + 1) * perFile; bucket++) {
            int end = start;
            while (end < entries.length && bucket(entries[end]) == bucket) {
                end++;
            }
            list(chosen(entries, start, end), "pairs/" + file + '/' + bucket, bits);
            start = end;
        }
        return Script.named("pairs/" + file).text(bits.finish());
    }

    /** The articles of a list, each once: two pairs may share one. */
    private static int[] chosen(long[] entries, int from, int to) {
        int[] uncertain = new int[PAIRS_IN_LIST];
        for (int i = from; i < to; i++) {
            uncertain[within(entries[i])] += isCertain(entries[i]) ? 0 : 1;
        }
        int[] articles = new int[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            int article = article(entries[i]);
            boolean isKnown = isCertain(entries[i]) || uncertain[within(entries[i])] >= PairRule.FEW;
            if (isKnown && (count == 0 || articles[count - 1] != article)) {
                articles[count++] = article;
            }
        }
        return Arrays.copyOf(articles, count);
    }

    /** How many articles, and which. */
    private void list(int[] articles, String folder, Bits bits) throws IOException {
        bits.gamma(articles.length + 1);
        if (TwoLevels.isLong(articles.length)) {
            Postings postings = new Postings();
            for (int article : articles) {
                postings.add(article, 0);
            }
            new TwoLevels(postings, new Slices(rule.articles())).write(bits, folder, output);
            return;
        }
        int width = Postings.width(rule.articles(), Math.max(1, articles.length));
        int previous = -1;
        for (int article : articles) {
            bits.rice(article - previous - 1, width);
            previous = article;
        }
    }
}
