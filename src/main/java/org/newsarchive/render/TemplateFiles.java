package org.newsarchive.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.page.Fingerprints;

/** The templates and assets: those that come with Archiver, and over them, file by file, the user's own. */
public final class TemplateFiles {
    private static final String FOLDER = "templates/";

    private final SortedMap<String, byte[]> files;
    private @Nullable Templates compiled;

    private TemplateFiles(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Those that come with Archiver. */
    public static TemplateFiles standard() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Path code = Path.of(TemplateFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                add(files, code.resolve(FOLDER));
            } else {
                try (JarFile jar = new JarFile(code.toFile())) {
                    add(files, jar);
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new ArchiveException("Archiver's own templates can't be read — get a fresh archiver.jar", unreadable);
        }
        return new TemplateFiles(files);
    }

    private static void add(SortedMap<String, byte[]> files, JarFile jar) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                }
            }
        }
    }

    /**
     * The standard ones with the user's over them; a folder that does not exist overrides nothing.
     *
     * @throws ArchiveException where a file in the folder can't be read
     */
    public TemplateFiles overriddenBy(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        try {
            add(all, folder);
        } catch (IOException unreadable) {
            throw new ArchiveException(
                    unreadable.getMessage() + ": can't be read — allow reading it or move it out of "
                            + folder.getFileName(),
                    unreadable);
        }
        return new TemplateFiles(all);
    }

    /** The files by their paths in the folder, with {@code /}. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Whether another has the same files with the same content. */
    public boolean holdsSame(TemplateFiles other) {
        return this == other
                || (files.keySet().equals(other.files.keySet())
                        && files.entrySet().stream()
                                .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey()))));
    }

    /** The templates, each compiled when it is first filled. */
    synchronized Templates compiled() {
        @Nullable Templates known = compiled;
        compiled = known == null ? new Templates(this) : known;
        return compiled;
    }

    /** A fingerprint of all of them but the assets, which are files of their own. */
    String digest() {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().startsWith("assets/"))
                .map(file -> new Fingerprints().of(file.getKey(), file.getValue()))
                .collect(Collectors.joining());
    }

    private static void add(SortedMap<String, byte[]> files, Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
            for (Path path : paths) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
    }
}
