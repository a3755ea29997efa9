package org.newsarchive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.disk.WholeFile;

/** Articles that stand together in the index and are read together. Blocks may be read in parallel. */
public final class SearchBlock {
    /** Changes whenever cached blocks can no longer be used. */
    static final String FORMAT = "4";

    private final List<SearchEntry> entries;
    private final int first;
    private final Path terms;
    private final Path words;
    private final Path cards;

    SearchBlock(List<SearchEntry> entries, int first, Path cache) {
        this.entries = List.copyOf(entries);
        this.first = first;
        String name = name(entries);
        terms = cache.resolve(name + ".terms");
        words = cache.resolve(name + ".words");
        cards = cache.resolve(name + ".cards");
    }

    /** Its articles, in order. */
    public List<SearchEntry> entries() {
        return entries;
    }

    /** The number of its first article in the archive. */
    int first() {
        return first;
    }

    /** The number of the article that follows its last. */
    int end() {
        return first + entries.size();
    }

    /** Reads each document once, in order, and keeps what the index needs of it in the cache. */
    public void read(SearchDocuments documents) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        PackedWriter seen = new PackedWriter();
        for (SearchEntry entry : entries) {
            SearchDocument document = documents.read(entry);
            vocabulary.add(document);
            seen.text(Cards.card(entry, document));
        }
        WholeFile.write(cards, seen.bytes());
        WholeFile.write(terms, vocabulary.packedTerms());
        WholeFile.write(words, vocabulary.packedWords());
    }

    boolean isRead() {
        return Files.exists(terms) && Files.exists(words) && Files.exists(cards);
    }

    List<Path> files() {
        return List.of(terms, words, cards);
    }

    PackedReader openTerms() throws IOException {
        return PackedReader.open(terms);
    }

    PackedReader openWords() throws IOException {
        return PackedReader.open(words);
    }

    PackedReader openCards() throws IOException {
        return PackedReader.open(cards);
    }

    private static String name(List<SearchEntry> entries) {
        Mark mark = new Mark().add(FORMAT);
        entries.forEach(entry -> entry.addTo(mark));
        return mark.toString();
    }
}
