package org.newsarchive.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hugo, if it is on the path, to measure against: it gets the same articles as Markdown, and the least of templates. */
final class Rival {
    private static final String CONFIG = """
            baseURL = "https://example.org/"
            title = "Archive"
            [taxonomies]
              author = "author"
              topic = "topics"
              publication = "publication"
            """;
    private static final String SINGLE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>{{.Title}}</title><main><article>
            <h1>{{.Title}}</h1><p>{{.Description}}</p>
            <p>{{.Params.author}} {{.Params.publication}} <time>{{.Date.Format "2006-01-02"}}</time></p>
            {{.Content}}
            {{with .PrevInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}
            {{with .NextInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}
            </article></main></html>
            """;
    private static final String LIST = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>{{.Title}}</title><main><h1>{{.Title}}</h1>
            {{range (.Paginate .Pages 100).Pages}}
            <p><a href="{{.RelPermalink}}">{{.Title}}</a> {{.Date.Format "2006-01-02"}} {{.Description}}</p>
            {{end}}</main></html>
            """;

    private Rival() {}

    /** What Hugo costs for the first articles; empty where it isn't installed. */
    static Optional<Watched> measure(InventedArchive archive, int articles, Path folder)
            throws IOException, InterruptedException {
        Optional<Path> hugo = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(part -> Path.of(part, "hugo"))
                .filter(Files::isExecutable)
                .findFirst();
        if (hugo.isEmpty()) {
            return Optional.empty();
        }
        archive.writeMarkdown(articles, folder.resolve("content"));
        Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("config.toml"), CONFIG);
        Files.writeString(layouts.resolve("single.html"), SINGLE);
        Files.writeString(layouts.resolve("list.html"), LIST);
        return Optional.of(Watched.run(folder, List.of(hugo.get().toString(), "--quiet")));
    }
}
