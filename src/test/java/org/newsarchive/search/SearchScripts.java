package org.newsarchive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page with the scripts of the search and nothing to see, beside an index. */
final class SearchScripts {
    private SearchScripts() {}

    /** Writes the page; gives its address. */
    static String page(Path folder) throws IOException {
        Path assets = Files.createDirectories(folder.resolve("assets"));
        StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8>");
        for (String name : List.of("search-words.js", "search-lists.js", "search-index.js", "search-query.js")) {
            Files.copy(Path.of("templates/assets", name), assets.resolve(name));
            html.append("<script src=assets/").append(name).append("></script>");
        }
        return Files.writeString(folder.resolve("page.html"), html).toUri().toString();
    }
}
