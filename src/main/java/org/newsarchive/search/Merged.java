package org.newsarchive.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.disk.WholeFile;

/**
 * The lists of all articles, as the last merge left them: where as many articles stand as did then, the next merge reads these, and
 * of the blocks those articles alone that changed. What it finds is what it would find in all blocks.
 */
final class Merged {
    private static final String NAME = "merged";

    private final Path cache;
    private final List<SearchBlock> blocks;
    private final int[] marks;
    private final String name;
    private final BitSet changed = new BitSet();
    private String last = "";
    private int changes;

    /** Looks for what the last merge left that helps to merge these blocks, of so many articles. */
    Merged(Path cache, List<SearchBlock> blocks, int articles) {
        this.cache = cache;
        this.blocks = blocks;
        marks = new int[2 * articles];
        Mark all = new Mark();
        int at = 0;
        for (SearchBlock block : blocks) {
            for (SearchEntry entry : block.entries()) {
                long mark = entry.addTo(new Mark()).value();
                marks[at++] = (int) mark;
                marks[at++] = (int) (mark >> Integer.SIZE);
                all.add(mark);
            }
        }
        name = all.toString();
        try (PackedReader in = PackedReader.sound(cache.resolve(NAME))) {
            if (in.text().equals(SearchBlock.FORMAT)) {
                compare(in.text(), in.number(), in.numbers());
            }
        } catch (IOException none) {
            // All blocks are read.
        }
    }

    private void compare(String before, int changesBefore, int[] marksBefore) {
        if (marksBefore.length == marks.length) {
            for (int i = 0; i < marks.length; i++) {
                if (marks[i] != marksBefore[i]) {
                    changed.set(i / 2);
                }
            }
            last = before;
            changes = changesBefore + changed.cardinality();
        }
    }

    /** Whether the last merge left lists of a kind that hold for what did not change. */
    boolean has(Kind kind) {
        return !last.isEmpty() && Files.exists(file(last, kind));
    }

    /** Opens the lists that the last merge left. */
    PackedReader open(Kind kind) throws IOException {
        return PackedReader.open(file(last, kind));
    }

    /** The articles that changed since, of which those lists tell nothing that still holds. */
    BitSet changed() {
        return changed;
    }

    /** The blocks of those articles, in order. */
    List<SearchBlock> changedBlocks() {
        return blocks.stream()
                .filter(block -> {
                    int next = changed.nextSetBit(block.first());
                    return next >= 0 && next < block.end();
                })
                .toList();
    }

    /** How many articles changed since pairs were last read from all blocks. */
    int changes() {
        return changes;
    }

    /** Notes that pairs are read from all blocks. */
    void readAllPairs() {
        changes = 0;
    }

    /** Takes the lists of a kind for the next merge. */
    OutputStream next(Kind kind) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(unfinished(kind)), 1 << 16);
    }

    /** Leaves to the next merge what was taken for it. */
    void keep() throws IOException {
        for (Kind kind : Kind.values()) {
            WholeFile.replace(unfinished(kind), file(name, kind));
        }
        PackedWriter out = new PackedWriter().text(SearchBlock.FORMAT).text(name);
        out.number(changes).numbers(marks);
        out.save(cache.resolve(NAME));
    }

    /** The files that the next merge will read. */
    List<Path> files() {
        return Stream.of(Kind.values()).map(kind -> file(name, kind)).toList();
    }

    private Path unfinished(Kind kind) {
        return cache.resolve(NAME + kind.ending + WholeFile.UNFINISHED);
    }

    private Path file(String of, Kind kind) {
        return cache.resolve(of + kind.ending);
    }

    /** What is merged. */
    enum Kind {
        /** The terms, as blocks hold them. */
        TERMS(".terms"),
        /** The pairs of words. */
        PAIRS(".pairs");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }
}
