package org.newsarchive.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsarchive.disk.PackedReader;

/**
 * Builds the index in two steps: each block of neighbouring articles is read once and kept in a cache folder, then all
 * blocks are merged into the site's files. A changed article costs its block, and a merge with what the last merge left. The files depend on the
 * entries and documents alone, not on their order, the cache or the number of threads.
 *
 * <pre>{@code
 * SearchIndex index = SearchIndex.plan(entries, state.resolve("search"));
 * index.read(this::document);
 * index.write(output);
 * }</pre>
 */
public final class SearchIndex {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 2048;
    /** The blocks that an archive is divided into, unless they would be too small or too large. */
    private static final int BLOCKS = 256;

    private final List<SearchEntry> entries;
    private final List<SearchBlock> blocks;
    private final Path cache;

    private SearchIndex(List<SearchEntry> entries, List<SearchBlock> blocks, Path cache) {
        this.entries = entries;
        this.blocks = blocks;
        this.cache = cache;
    }

    /**
     * Divides the archive into blocks. Where one ends is decided by the path of its last article, so that a new article
     * changes its own block alone.
     *
     * @param entries every article to be found, in any order
     * @param cache a folder of the index's own for what is known of the blocks; may be lost at any time
     */
    public static SearchIndex plan(Collection<SearchEntry> entries, Path cache) throws IOException {
        Files.createDirectories(cache);
        List<SearchEntry> sorted = entries.stream().sorted().toList();
        int usual = Math.max(SMALLEST, Math.min(LARGEST, Integer.highestOneBit(sorted.size() / BLOCKS + 1)));
        List<SearchBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i + 1 == sorted.size() || i + 1 - from == 4 * usual;
            if (last || Hash.of(sorted.get(i).path().value()) % usual == 0) {
                blocks.add(new SearchBlock(sorted.subList(from, i + 1), from, cache));
                from = i + 1;
            }
        }
        return new SearchIndex(sorted, blocks, cache);
    }

    /** The blocks that the cache does not hold: each must be read before {@link #write}, in parallel if you like. */
    public List<SearchBlock> stale() {
        return blocks.stream().filter(block -> !block.isRead()).toList();
    }

    /** Reads all stale blocks, one after the other. */
    public void read(SearchDocuments documents) throws IOException {
        for (SearchBlock block : stale()) {
            block.read(documents);
        }
    }

    /** Merges the blocks into the site's files, and forgets cached blocks that are no longer used. */
    public void write(SearchOutput output) throws IOException {
        new Cards(blocks).write(entries, output);
        new Dates(entries).write(output);
        Merged merged = new Merged(cache, blocks, entries.size());
        PairRule rule = new PairRule(entries.size());
        try (OutputStream terms = merged.next(Merged.Kind.TERMS);
                OutputStream pairs = merged.next(Merged.Kind.PAIRS)) {
            Shards shards = new Shards(entries.size(), terms, output);
            Merge merge = new Merge(blocks, merged, rule);
            merge.into(shards::add);
            new Root(entries, languages(), shards.finish()).write(output);
            new Pairs(blocks, merged, merge, rule, new PairLists(rule, pairs, output)).write();
        }
        merged.keep();
        forget(merged);
    }

    private Set<String> languages() throws IOException {
        Set<String> languages = new TreeSet<>();
        for (SearchBlock block : blocks) {
            try (PackedReader terms = block.openTerms()) {
                languages.addAll(Languages.read(terms));
            }
        }
        return languages;
    }

    private void forget(Merged merged) throws IOException {
        Set<Path> used = new HashSet<>();
        blocks.forEach(block -> used.addAll(block.files()));
        used.addAll(merged.files());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(cache, "*.{terms,words,cards,pairs}")) {
            for (Path file : files) {
                if (!used.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
