package org.newsarchive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Particulars;
import org.newsarchive.source.SourceFile;
import org.newsarchive.store.Draft;
import org.newsarchive.store.Store;
import org.newsarchive.store.Stored;

/**
 * Saves drafts as records, and says what is known of them then.
 *
 * @param store where records stand
 */
record Records(Store store) {
    /** A draft and where it is to stand. */
    record Placed(RecordPath path, Draft draft) {}

    /** A file's drafts, placed. */
    record Settled(Drafting drafting, List<Placed> drafts) {}

    /**
     * A file's records, saved.
     *
     * @param source what is known of the file now
     * @param records what is known of its records
     * @param written those of them that were written
     * @param problems what was found on the way
     */
    record Saved(
            Drafting drafting,
            KnownSource source,
            List<KnownRecord> records,
            List<RecordPath> written,
            List<Problem> problems) {}

    /** Saves what came of a file. */
    Saved save(Settled settled) {
        List<KnownRecord> saved = new ArrayList<>();
        List<RecordPath> written = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(settled.drafting().problems());
        for (Placed placed : settled.drafts()) {
            store.save(placed.path(), placed.draft(), problems::add).ifPresent(stored -> {
                saved.add(known(stored));
                if (stored.written()) {
                    written.add(placed.path());
                }
            });
        }
        boolean complete = saved.size() == settled.drafts().size();
        KnownSource source = complete
                ? known(settled.drafting(), saved)
                : unknown(settled.drafting().file());
        return new Saved(settled.drafting(), source, saved, written, problems);
    }

    private static KnownSource known(Drafting drafting, List<KnownRecord> saved) {
        return new KnownSource(
                drafting.file().path(),
                drafting.file().stamp(),
                saved.isEmpty() ? "" : saved.get(0).sha256(),
                saved.stream().map(KnownRecord::path).toList(),
                drafting.problems(),
                drafting.beside());
    }

    /** Its record can't be saved; what stands is shown, and the source is tried again next time. */
    private static KnownSource unknown(SourceFile file) {
        return new KnownSource(file.path(), Stamp.NONE, "", List.of(), List.of(), List.of());
    }

    /** Reads a record as it stands. */
    Optional<KnownRecord> read(RecordPath path, Consumer<Problem> problems) {
        return store.read(path, problems).map(this::known);
    }

    private KnownRecord known(Stored stored) {
        RecordPath path = stored.article().path();
        return KnownRecord.of(
                path,
                Stamp.of(store.json(path)),
                Stamp.of(store.markdown(path)),
                ArticleCard.of(stored.article(), stored.digest()),
                Particulars.of(stored.article()));
    }
}
