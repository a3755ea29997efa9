package org.newsarchive.picture;

import java.nio.file.Path;
import java.util.Optional;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.Pictured;
import org.newsarchive.source.Neighbours;
import org.newsarchive.source.SourceFolder;

/** Finds the files that pictures are in. */
final class PictureFiles {
    private final Path articles;

    /** A finder in a folder of sources. */
    PictureFiles(Path articles) {
        this.articles = articles;
    }

    /**
     * Where a picture is.
     *
     * @param file the picture's file, or the page that holds it
     * @param name the file's name for people
     * @param fragment the picture's name in the page; empty where the file is the picture
     */
    record Found(Path file, String name, String fragment) {}

    /**
     * The file of a picture: named from the source's folder, or from the record's.
     *
     * @param source the article's source, relative to the folder of sources
     */
    Optional<Found> find(String source, RecordPath record, Pictured picture) {
        Path page = articles.resolve(source.replaceFirst("#.*", ""));
        if (picture.name().startsWith("#")) {
            return near(page)
                    .find(page.getFileName().toString())
                    .map(file -> new Found(file, name(page), picture.name()));
        }
        Path entry = articles.resolve(SourceFolder.NORMALIZED).resolve(record.value());
        return near(page)
                .find(picture.name())
                .or(() -> near(entry).find(picture.name()))
                .map(file -> new Found(file, name(page.resolveSibling(picture.name())), ""));
    }

    private Neighbours near(Path file) {
        return Neighbours.of(articles, file.resolveSibling(""));
    }

    private String name(Path file) {
        return articles.relativize(file).normalize().toString().replace('\\', '/');
    }
}
