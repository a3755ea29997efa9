package org.newsarchive.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.Album;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Fingerprints;
import org.newsarchive.page.Particulars;
import org.newsarchive.page.PicturePage;
import org.newsarchive.page.SitePlan;
import org.newsarchive.settings.Settings;

/** Writes a whole site of articles held in memory. */
public final class WriteSite {
    private WriteSite() {}

    public static void to(Path folder, Settings settings, List<ArchivedArticle> articles, TemplateFiles templates)
            throws IOException {
        to(folder, settings, articles, templates, Album.EMPTY);
    }

    /** The same with pictures, which are grey. */
    public static void to(
            Path folder, Settings settings, List<ArchivedArticle> articles, TemplateFiles templates, Album album)
            throws IOException {
        Map<RecordPath, ArchivedArticle> byPath =
                articles.stream().collect(Collectors.toMap(ArchivedArticle::path, a -> a, (a, b) -> b, TreeMap::new));
        SitePlan plan = SitePlan.of(
                settings,
                articles.stream()
                        .map(article -> ArticleCard.of(article, new Fingerprints().of(article)))
                        .toList(),
                album);
        for (Output output : SiteRenderer.of(settings, plan, templates, new InMemory(byPath), "")
                .outputs()) {
            Path file = folder.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                output.content().writeTo(out);
            }
        }
    }

    private record InMemory(Map<RecordPath, ArchivedArticle> articles) implements Texts {
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
}
