package org.newsarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.disk.Stamp;
import org.newsarchive.source.Neighbours;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceReader;

/**
 * What the last build knew, as far as it still holds.
 *
 * @param before what it knew
 * @param program what extracts now
 * @param standing the records as they stand
 */
record StillKnown(Catalogue before, String program, SortedMap<RecordPath, Standing> standing) {
    /** A record as it was, if its files are as they were. */
    Optional<KnownRecord> record(RecordPath path) {
        Standing now = standing.getOrDefault(path, Standing.NONE);
        return Optional.ofNullable(before.records().get(path)).filter(known -> known.isAt(now.json(), now.markdown()));
    }

    /** A source as it was, if the same program read it and neither it nor its records changed. */
    Optional<KnownSource> source(SourceFile file) {
        @Nullable KnownSource known = before.sources().get(file.path());
        if (known == null
                || !before.program().equals(program)
                || !isUnchanged(file, known)
                || !isAmongTheSame(file, known)
                || !known.records().stream().allMatch(path -> record(path).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new KnownSource(
                known.path(), Records.stamp(file), known.sha256(), known.records(), known.problems(), known.beside()));
    }

    /** A file that was only touched or copied has the same bytes. */
    private static boolean isUnchanged(SourceFile file, KnownSource known) {
        Stamp now = Records.stamp(file);
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
