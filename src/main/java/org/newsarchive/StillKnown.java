package org.newsarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.disk.Stamp;
import org.newsarchive.source.Neighbours;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceReader;

/** What the last build knew, as far as it still holds. */
final class StillKnown {
    private final Catalogue before;
    private final String program;
    private final Map<RecordPath, Standing> standing;
    private final Map<RecordPath, KnownRecord> records;

    /**
     * What still holds.
     *
     * @param before what the last build knew
     * @param program what extracts now
     * @param standing the records as they stand
     */
    StillKnown(Catalogue before, String program, Map<RecordPath, Standing> standing) {
        this.before = before;
        this.program = program;
        this.standing = standing;
        records = new HashMap<>(2 * standing.size());
        for (KnownRecord known : before.records().values()) {
            @Nullable Standing now = standing.get(known.path());
            if (now != null && known.isAt(now.json(), now.markdown())) {
                records.put(known.path(), known);
            }
        }
    }

    /** What the last build knew, whether it holds or not. */
    Catalogue before() {
        return before;
    }

    /** What extracts now. */
    String program() {
        return program;
    }

    /** The paths of the records that stand, in order. */
    Set<RecordPath> standing() {
        return standing.keySet();
    }

    /** A record as it was, if its files are as they were. */
    Optional<KnownRecord> record(RecordPath path) {
        return Optional.ofNullable(records.get(path));
    }

    /** A record as it was, if its files are as they were and this program read it: another may have looked for less. */
    Optional<KnownRecord> recordReadByThisProgram(RecordPath path) {
        return before.program().equals(program) ? record(path) : Optional.empty();
    }

    /** A source as it was, if the same program read it and neither it nor its records changed. */
    Optional<KnownSource> source(SourceFile file) {
        @Nullable KnownSource known = before.sources().get(file.path());
        if (known == null
                || !before.program().equals(program)
                || !isUnchanged(file, known)
                || !isAmongTheSame(file, known)
                || !records.keySet().containsAll(known.records())) {
            return Optional.empty();
        }
        Stamp now = file.stamp();
        return Optional.of(
                now.equals(known.stamp())
                        ? known
                        : new KnownSource(
                                known.path(), now, known.sha256(), known.records(), known.problems(), known.beside()));
    }

    /** A file that was only touched or copied has the same bytes. */
    private static boolean isUnchanged(SourceFile file, KnownSource known) {
        Stamp now = file.stamp();
        if (known.stamp().equals(now)) {
            return true;
        }
        try {
            return known.stamp().size() == now.size()
                    && SourceReader.sha256(Files.readAllBytes(file.file())).equals(known.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A picture that came or went changes the record of a page that did not change. */
    private static boolean isAmongTheSame(SourceFile file, KnownSource known) {
        return known.beside().isEmpty()
                || known.beside().stream()
                        .allMatch(sought ->
                                Neighbours.of(file).find(sought.address()).isPresent() == sought.found());
    }
}
