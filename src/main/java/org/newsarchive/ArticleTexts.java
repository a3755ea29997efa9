package org.newsarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Author;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.Particulars;
import org.newsarchive.page.PicturePage;
import org.newsarchive.picture.Gallery;
import org.newsarchive.render.Texts;
import org.newsarchive.search.SearchDocument;
import org.newsarchive.settings.Settings;
import org.newsarchive.store.Store;

/**
 * Loads the articles' texts and pictures from their files, each when it is needed, for pages and for the index. What else a page
 * tells is known: the records' JSON need not be read again.
 */
final class ArticleTexts implements Texts {
    private final Store store;
    private final Map<RecordPath, KnownRecord> known;
    private final Settings settings;
    private final Gallery gallery;

    ArticleTexts(Store store, Map<RecordPath, KnownRecord> known, Settings settings, Gallery gallery) {
        this.store = store;
        this.known = known;
        this.gallery = gallery;
        this.settings = settings;
    }

    @Override
    public Particulars particulars(RecordPath path) {
        return Objects.requireNonNull(known.get(path)).particulars();
    }

    @Override
    public Markdown text(RecordPath path) {
        try {
            return store.text(path);
        } catch (IOException e) {
            throw changed(store.markdown(path), e);
        }
    }

    @Override
    public byte[] markdown(RecordPath path) {
        return bytes(store.markdown(path));
    }

    @Override
    public byte[] record(RecordPath path) {
        return bytes(store.json(path));
    }

    @Override
    public byte[] picture(PicturePage page) {
        return gallery.copy(page);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw changed(file, e);
        }
    }

    private static ArchiveException changed(Path file, IOException e) {
        return new ArchiveException(file + " changed while the site was built — build again", e);
    }

    /** What the search finds of an article. Where only an excerpt is published, the text is not searched either. */
    SearchDocument document(RecordPath path) {
        Metadata metadata = particulars(path).metadata();
        String text = PlainText.of(text(path));
        String first = text.lines().findFirst().orElse("");
        List<String> topics = new ArrayList<>();
        Stream.concat(metadata.articleSection().stream(), metadata.keywords().stream())
                .distinct()
                .forEach(topics::add);
        return new SearchDocument(
                metadata.headline().orElse(first),
                metadata.alternativeHeadline().orElse(first),
                metadata.author().stream().map(Author::name).toList(),
                topics,
                metadata.publisher(),
                metadata.inLanguage(),
                settings.excerptOnly(metadata.publisher()) ? "" : text);
    }
}
