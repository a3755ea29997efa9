package org.newsarchive.census;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.Format;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceReader;

/**
 * Keeps count of the lines of an archive's flattened texts from build to build. A source whose furniture came or went because others
 * changed must be extracted again, so that a build of what changed ends like a build of all.
 */
public final class CensusTaker {
    private final Path file;
    private final Census now;
    private final Furniture furniture;
    private final List<SourceFile> affected;

    private CensusTaker(Path file, Census now, Furniture furniture, List<SourceFile> affected) {
        this.file = file;
        this.now = now;
        this.furniture = furniture;
        this.affected = List.copyOf(affected);
    }

    /** Counts the lines of a source file. */
    @FunctionalInterface
    public interface Counting extends Function<List<SourceFile>, List<int[]>> {}

    /**
     * Takes the census anew.
     *
     * @param file where the last one is kept; need not exist
     * @param all every source
     * @param changed those of them that changed since
     * @param count counts the lines of sources, in their order; may do so in parallel
     */
    public static CensusTaker take(Path file, List<SourceFile> all, List<SourceFile> changed, Counting count) {
        Optional<Census> last = Census.read(file);
        List<SourceFile> toCount = new ArrayList<>();
        Map<String, int[]> lines = new LinkedHashMap<>();
        Set<String> fresh = new HashSet<>();
        changed.forEach(source -> fresh.add(source.path()));
        for (SourceFile source : all) {
            if (source.format() == Format.TEXT) {
                Optional<int[]> known = last.map(census -> census.lines().get(source.path()));
                if (known.isEmpty() || fresh.contains(source.path())) {
                    toCount.add(source);
                } else {
                    lines.put(source.path(), known.get());
                }
            }
        }
        List<int[]> counted = count.apply(toCount);
        for (int i = 0; i < counted.size(); i++) {
            lines.put(toCount.get(i).path(), counted.get(i));
        }
        Census now = Census.of(lines);
        Furniture furniture = now.furniture();
        // Without the last census nobody knows what was furniture then.
        List<SourceFile> affected = last.map(census -> touched(all, lines, furniture.difference(census.furniture())))
                .orElse(all);
        return new CensusTaker(
                file,
                now,
                furniture,
                affected.stream()
                        .filter(source -> !fresh.contains(source.path()))
                        .toList());
    }

    private static List<SourceFile> touched(List<SourceFile> all, Map<String, int[]> lines, int[] flipped) {
        if (flipped.length == 0) {
            return List.of();
        }
        Set<String> paths = lines.entrySet().stream()
                .filter(source -> LineHashes.meet(source.getValue(), flipped))
                .map(source -> source.getKey())
                .collect(Collectors.toSet());
        return all.stream().filter(source -> paths.contains(source.path())).toList();
    }

    /** The lines of a file; none where it can't be read. */
    public static int[] count(SourceFile file) {
        List<int[]> lines = new ArrayList<>();
        SourceReader.read(file, source -> lines.add(LineHashes.of(source.text())), problem -> {});
        return lines.isEmpty() ? new int[0] : lines.get(0);
    }

    /** Which lines recur. */
    public Recurrence recurrence() {
        return furniture;
    }

    /** The sources that did not change themselves and must be extracted again all the same. */
    public List<SourceFile> affected() {
        return affected;
    }

    /**
     * Keeps the census for the next build.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void keep() throws IOException {
        now.write(file);
    }
}
