package org.newsarchive.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Articles that stand together in the index and are read together. Blocks may be read in parallel. */
public final class SearchBlock {
    /** Changes whenever cached blocks can no longer be used. */
    private static final String FORMAT = "3";

    private final List<SearchEntry> entries;
    private final Path terms;
    private final Path words;
    private final Path cards;

    SearchBlock(List<SearchEntry> entries, Path cache) {
        this.entries = List.copyOf(entries);
        String name = name(entries);
        terms = cache.resolve(name + ".terms");
        words = cache.resolve(name + ".words");
        cards = cache.resolve(name + ".cards");
    }

    /** Its articles, in order. */
    public List<SearchEntry> entries() {
        return entries;
    }

    /** Reads each document once, in order, and keeps what the index needs of it in the cache. */
    public void read(SearchDocuments documents) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        BlockWriter seen = new BlockWriter();
        for (SearchEntry entry : entries) {
            SearchDocument document = documents.read(entry);
            vocabulary.add(document);
            seen.text(Cards.card(entry, document));
        }
        save(cards, seen);
        save(terms, BlockWriter.of(vocabulary));
        save(words, BlockWriter.wordsOf(vocabulary));
    }

    boolean isRead() {
        return Files.exists(terms) && Files.exists(words) && Files.exists(cards);
    }

    List<Path> files() {
        return List.of(terms, words, cards);
    }

    BlockReader openTerms() throws IOException {
        return new BlockReader(Files.newInputStream(terms));
    }

    BlockReader openWords() throws IOException {
        return new BlockReader(Files.newInputStream(words));
    }

    BlockReader openCards() throws IOException {
        return new BlockReader(Files.newInputStream(cards));
    }

    private static void save(Path file, BlockWriter content) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "block", ".part");
        Files.write(part, content.bytes());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(List<SearchEntry> entries) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        for (SearchEntry entry : entries) {
            String line = entry.date() + '\t' + entry.path() + '\t' + entry.fingerprint() + '\n';
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
