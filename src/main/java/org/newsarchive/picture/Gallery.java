package org.newsarchive.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.Album;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Photo;
import org.newsarchive.page.PicturePage;
import org.newsarchive.page.Pictured;
import org.newsarchive.source.InlinePicture;
import org.newsarchive.source.SourceReader;

/**
 * The pictures of an archive. Each is looked at once, and again only after its file changed. {@link #look} at the articles
 * first, in any order and by any thread; then ask.
 */
public final class Gallery implements Album {
    /** Pictures are large in memory; more at once would be no faster. */
    private static final int AT_ONCE = 2;

    private final PictureFiles files;
    private final Measures before;
    private final Map<String, Measure> now = new ConcurrentHashMap<>();
    private final Map<RecordPath, List<Photo>> photos = new ConcurrentHashMap<>();
    private final Map<String, PictureFiles.Found> origins = new ConcurrentHashMap<>();
    private final Map<String, Problem> problems = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE);

    private Gallery(PictureFiles files, Measures before) {
        this.files = files;
        this.before = before;
    }

    /**
     * The pictures that lie in a folder of sources.
     *
     * @param articles the folder
     * @param before what was measured before
     */
    public static Gallery of(Path articles, Measures before) {
        return new Gallery(new PictureFiles(articles), before);
    }

    /**
     * Finds and measures the pictures of an article.
     *
     * @param source the article's source, relative to the folder of sources
     */
    public void look(ArticleCard card, String source) {
        List<Photo> found = new ArrayList<>();
        for (Pictured picture : card.pictures()) {
            files.find(source, card.path(), picture).ifPresent(file -> {
                Measure measure = measure(file);
                measure.photo(picture)
                        .ifPresentOrElse(
                                photo -> {
                                    found.add(photo);
                                    origins.put(key(card.path(), photo), file);
                                },
                                () -> problems.put(
                                        file.name() + file.fragment(),
                                        Problem.warning(
                                                file.name() + file.fragment(),
                                                measure.refusal() + "; its caption stands without it",
                                                "save it again as JPEG or PNG")));
            });
        }
        if (!found.isEmpty()) {
            photos.put(card.path(), List.copyOf(found));
        }
    }

    private Measure measure(PictureFiles.Found file) {
        Stamp stamp = Stamp.of(file.file());
        String name = file.name() + file.fragment();
        @Nullable Measure known = before.of(name, stamp);
        Measure measure = known != null ? known : fresh(file, stamp);
        now.put(name, measure);
        return measure;
    }

    private Measure fresh(PictureFiles.Found file, Stamp stamp) {
        String name = file.name() + file.fragment();
        room.acquireUninterruptibly();
        try {
            byte[] bytes = bytes(file);
            return Measure.of(name, stamp, Mark.of(bytes), Codec.measure(bytes));
        } catch (IOException refused) {
            return Measure.refused(name, stamp, String.valueOf(refused.getMessage()));
        } finally {
            room.release();
        }
    }

    @Override
    public List<Photo> of(ArticleCard card) {
        return photos.getOrDefault(card.path(), List.of());
    }

    /**
     * The bytes of a copy.
     *
     * @throws ArchiveException where the picture can't be read any more
     */
    public byte[] copy(PicturePage page) {
        PictureFiles.@Nullable Found file = origins.get(key(page.article(), page.photo()));
        if (file == null) {
            throw new IllegalArgumentException("not looked at: " + page.path());
        }
        room.acquireUninterruptibly();
        try {
            return Codec.copy(bytes(file), page);
        } catch (IOException changed) {
            throw new ArchiveException(file.name() + " changed while the site was built — build again", changed);
        } finally {
            room.release();
        }
    }

    private static byte[] bytes(PictureFiles.Found file) throws IOException {
        boolean inline = !file.fragment().isEmpty();
        long size = Files.size(file.file());
        if (size > (inline ? SourceReader.LARGEST : Codec.LARGEST)) {
            throw new IOException("is " + (size >> 20) + " MB, which is too large");
        }
        byte[] bytes = Files.readAllBytes(file.file());
        return inline
                ? InlinePicture.find(bytes, file.fragment()).orElseThrow(() -> new IOException("is not in the page"))
                : bytes;
    }

    private static String key(RecordPath article, Photo photo) {
        return article + "." + photo.figure();
    }

    /** What is wrong with pictures, by file. */
    public List<Problem> problems() {
        return List.copyOf(new TreeMap<>(problems).values());
    }

    /** What was measured, to be kept for the next build. */
    public Measures measures() {
        return new Measures(new TreeMap<>(now));
    }

    /** Whether anything was measured otherwise than before. */
    public boolean isNews() {
        // The maps, not the records: what Java makes to compare records takes longer than most builds look at pictures.
        return !before.byName().equals(measures().byName());
    }
}
