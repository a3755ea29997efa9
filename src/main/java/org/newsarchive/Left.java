package org.newsarchive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.disk.FolderTree;
import org.newsarchive.disk.Stamp;
import org.newsarchive.source.SourceFolder;

/**
 * The sources and records as a build left them, to tell its own doings from somebody's.
 *
 * @param articles the folder of both, absolute
 */
record Left(Path articles, Catalogue catalogue) {
    private static final String RECORDS = SourceFolder.NORMALIZED + '/';

    /** Nothing is known. */
    static final Left NOTHING = new Left(Path.of(""), Catalogue.NONE);

    /** Whether a file is a source or part of a record, and just as it was left. */
    boolean holds(Path file) {
        if (!file.startsWith(articles)) {
            return false;
        }
        String name = FolderTree.name(articles, file);
        int dot = name.lastIndexOf('.');
        Stamp now = Stamp.of(file);
        if (dot > RECORDS.length() && name.startsWith(RECORDS)) {
            return isRecord(name.substring(RECORDS.length(), dot), name.substring(dot), now);
        }
        @Nullable KnownSource source = catalogue.sources().get(name);
        return source != null && source.stamp().equals(now);
    }

    private boolean isRecord(String path, String ending, Stamp now) {
        @Nullable
        KnownRecord record = RecordPath.isValid(path) ? catalogue.records().get(new RecordPath(path)) : null;
        return record != null
                && ((ending.equals(Standing.JSON) && record.json().equals(now))
                        || (ending.equals(Standing.MARKDOWN)
                                && record.markdown().equals(now)));
    }
}
