package org.newsarchive.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.Particulars;
import org.newsarchive.page.PicturePage;

/** Articles that stand in no file, with grey pictures. */
public final class InMemory implements Texts {
    private final Map<RecordPath, ArchivedArticle> articles = new HashMap<>();

    /** Holds these; of two at the same path, the later one. */
    public InMemory(Collection<ArchivedArticle> articles) {
        articles.forEach(article -> this.articles.put(article.path(), article));
    }

    @Override
    public Particulars particulars(RecordPath path) {
        return Particulars.of(article(path));
    }

    @Override
    public Markdown text(RecordPath path) {
        return article(path).article().body();
    }

    private ArchivedArticle article(RecordPath path) {
        return Objects.requireNonNull(articles.get(path));
    }

    @Override
    public byte[] markdown(RecordPath path) {
        return text(path).text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] picture(PicturePage page) {
        BufferedImage grey = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(grey, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public byte[] record(RecordPath path) {
        return "{}\n".getBytes(StandardCharsets.UTF_8);
    }
}
