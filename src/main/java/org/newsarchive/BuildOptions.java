package org.newsarchive;

import java.nio.file.Path;
import org.newsarchive.catalogue.CatalogueFile;
import org.newsarchive.settings.Settings;

/**
 * What to build, and how.
 *
 * @param state the folder for what is remembered between builds; may be deleted at any time
 * @param articles the folder of sources
 * @param templates the folder of templates that replace the built-in ones; need not exist
 * @param output the folder of the site
 * @param settings what the user decided about the archive
 * @param jobs how many articles to work on at once, at least 1
 * @param trust how to tell that a file is unchanged
 * @param mode whether to write
 */
public record BuildOptions(
        Path state, Path articles, Path templates, Path output, Settings settings, int jobs, Trust trust, Mode mode) {
    /** The name of the state folder in an archive's folder. */
    public static final String STATE = ".archiver";
    /** The name of the file in it that stands from an archive's first build on. */
    public static final String KNOWN = CatalogueFile.WHOLE;
    /** The name of the file in it that is written whenever a source or record turned out to be new or changed. */
    public static final String NEWS = CatalogueFile.NEWS;

    /** How to tell that a file is unchanged. */
    public enum Trust {
        /** By its size and time. */
        TIMES,
        /** By nothing: everything is read and made anew, and written where it differs. */
        NOTHING
    }

    /** Whether to write. */
    public enum Mode {
        /** Write records and site. */
        WRITE,
        /** The same for somebody who waits to see it: the pages stand before the search index is ready. */
        PREVIEW,
        /** Find out what would be written, and leave all as it is. */
        DRY_RUN
    }

    /** The same in another mode. */
    public BuildOptions in(Mode other) {
        return new BuildOptions(state, articles, templates, output, settings, jobs, trust, other);
    }
}
