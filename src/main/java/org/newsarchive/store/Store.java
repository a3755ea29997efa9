package org.newsarchive.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Article;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.article.WordCount;
import org.newsarchive.disk.WholeFile;
import org.newsarchive.markdown.PlainText;

/** The folder of records. Safe for use by several threads as long as each works on other paths. */
public final class Store {
    private static final String JSON = ".json";
    private static final String PATH = "path";
    private static final String FORMER = "formerPaths";
    private static final Set<String> OWN =
            Set.of("wordCount", "isBasedOn", "evidence", "ledger", "extractor", HandEdits.BASE, PATH, FORMER);

    private final Path folder;
    private final RecordFiles files;

    /**
     * A store.
     *
     * @param folder {@code articles/normalized}; made when the first record is saved
     */
    public Store(Path folder) {
        this.folder = folder;
        this.files = new RecordFiles(folder);
    }

    /** The path for an article that has none yet, by its date and headline. */
    public static RecordPath choose(Draft draft, Predicate<RecordPath> taken) {
        return Slugs.choose(draft.article().metadata(), draft.provenance().path(), taken);
    }

    /** Where a record's JSON is. */
    public Path json(RecordPath path) {
        return files.json(path);
    }

    /** Where a record's Markdown is. */
    public Path markdown(RecordPath path) {
        return files.markdown(path);
    }

    /** The paths of all records, in order. */
    public List<RecordPath> paths() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(file -> folder.relativize(file)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/"))
                    .filter(name -> name.endsWith(JSON))
                    .map(name -> name.substring(0, name.length() - JSON.length()))
                    .filter(RecordPath::isValid)
                    .map(RecordPath::new)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be read (" + e + ") — check its permissions", e);
        }
    }

    /**
     * Reads a record.
     *
     * @return the article, its ledger's offsets in code points; empty with a problem where the record is not in its form
     */
    public Optional<ArchivedArticle> load(RecordPath path, Consumer<Problem> problems) {
        return read(path, problems).map(Stored::article);
    }

    /**
     * Reads a record's text alone.
     *
     * @throws IOException where it can't be read; one that is missing is empty
     */
    public Markdown text(RecordPath path) throws IOException {
        return new Markdown(files.text(path));
    }

    /** Reads a record with the fingerprint of its files. */
    public Optional<Stored> read(RecordPath path, Consumer<Problem> problems) {
        return files.read(path, problems)
                .flatMap(standing ->
                        stored(path, standing.record(), standing.markdown().orElse(""), standing.digest(), problems));
    }

    private Optional<Stored> stored(
            RecordPath path, ObjectNode record, String body, String digest, Consumer<Problem> problems) {
        try {
            ArchivedArticle article = new ArchivedArticle(
                    path,
                    former(record, path),
                    new Article(Fields.read(record, record.path("wordCount").asInt()), new Markdown(body)),
                    History.evidence(record.path("evidence")),
                    History.ledger(record.path("ledger")),
                    History.provenance(record.path("isBasedOn")),
                    record.path("extractor").asText(),
                    HandEdits.edits(record, body));
            return Optional.of(new Stored(article, digest, false));
        } catch (RecordException e) {
            problems.accept(files.problem(path, e));
        } catch (IllegalArgumentException e) {
            problems.accept(Problem.error(
                    files.name(path), "is not a sound record: " + e.getMessage(), "delete it to have it made again"));
        }
        return Optional.empty();
    }

    /**
     * Saves an extraction at a path, merged with what stands there. A record that can't be read is left as it is.
     *
     * @param problems gets conflicts with hand edits, and what kept the record from being saved
     * @return the record as it stands now; empty where it could not be saved
     */
    public Optional<Stored> save(RecordPath path, Draft draft, Consumer<Problem> problems) {
        ObjectNode extracted = Fields.write(draft.article().metadata());
        String body = draft.article().body().text();
        Optional<RecordFiles.Standing> standing = Optional.empty();
        if (Files.exists(files.json(path))) {
            standing = files.read(path, problems);
            if (standing.isEmpty()) {
                return Optional.empty();
            }
        }
        HandEdits.Merged merged = standing.map(found ->
                        HandEdits.merge(found.record(), found.markdown().orElse(body), extracted, body))
                .orElseGet(() -> HandEdits.first(extracted, left(path, body, problems), body));
        for (String field : merged.conflicts()) {
            problems.accept(Problem.warning(
                    files.name(path),
                    field + " was edited by hand and is now extracted otherwise; the edit stays",
                    "nothing to do, unless the new one is better"));
        }
        ObjectNode record = record(path, draft, merged, standing.map(RecordFiles.Standing::record));
        return write(path, record, merged.body(), problems);
    }

    /** The Markdown of a record whose JSON is gone: it may have been edited, so it stays. */
    private String left(RecordPath path, String body, Consumer<Problem> problems) {
        Optional<String> left = files.markdownAlone(path).filter(text -> !text.equals(body));
        if (left.isPresent()) {
            problems.accept(Problem.warning(
                    files.name(path),
                    "was gone, and is made again; the Markdown beside it stays, as edited by hand",
                    "nothing to do, unless the text as extracted is better: then delete both"));
        }
        return left.orElse(body);
    }

    /**
     * Moves a record that stands where it should not; its old path is remembered when it is saved next.
     *
     * @throws ArchiveException where the files can't be moved
     */
    public void move(RecordPath from, RecordPath to) {
        try {
            Files.createDirectories(folder.resolve(to.folder()));
            Files.move(files.json(from), files.json(to));
            if (Files.exists(files.markdown(from))) {
                Files.move(files.markdown(from), files.markdown(to));
            }
        } catch (IOException e) {
            throw new ArchiveException(files.name(from) + ": can't be moved to " + to + " (" + e + ")", e);
        }
    }

    /**
     * Removes a record.
     *
     * @throws ArchiveException where the files can't be removed
     */
    public void remove(RecordPath path) {
        try {
            Files.deleteIfExists(files.markdown(path));
            Files.deleteIfExists(files.json(path));
        } catch (IOException e) {
            throw new ArchiveException(files.name(path) + ": can't be removed (" + e + ")", e);
        }
    }

    private Optional<Stored> write(RecordPath path, ObjectNode record, String body, Consumer<Problem> problems) {
        try {
            byte[] text = body.getBytes(StandardCharsets.UTF_8);
            byte[] json = JsonLayout.lines(record).getBytes(StandardCharsets.UTF_8);
            boolean textWritten = WholeFile.write(files.markdown(path), text);
            boolean written = WholeFile.write(files.json(path), json) || textWritten;
            return stored(path, record, body, RecordFiles.digest(json, text), problems)
                    .map(stored -> new Stored(stored.article(), stored.digest(), written));
        } catch (IOException e) {
            problems.accept(
                    Problem.error(files.name(path), "can't be written: " + e, "check permissions and free space"));
            return Optional.empty();
        }
    }

    private static ObjectNode record(
            RecordPath path, Draft draft, HandEdits.Merged merged, Optional<ObjectNode> standing) {
        ObjectNode node = merged.fields();
        node.put("wordCount", WordCount.of(PlainText.of(new Markdown(merged.body()))));
        node.set("isBasedOn", History.write(draft.provenance()));
        // What the hand added under a name of its own stays.
        standing.ifPresent(record -> record.properties().stream()
                .filter(field -> !OWN.contains(field.getKey()) && !Fields.NAMES.contains(field.getKey()))
                .forEach(field -> node.set(field.getKey(), field.getValue())));
        node.set("evidence", History.write(draft.evidence()));
        node.set("ledger", History.write(draft.ledger(), draft.sourceText()));
        node.put("extractor", draft.extractor());
        node.set(HandEdits.BASE, merged.base());
        node.put(PATH, path.value());
        List<RecordPath> former = standing.map(record -> former(record, path)).orElse(List.of());
        if (!former.isEmpty()) {
            ArrayNode array = node.putArray(FORMER);
            former.forEach(old -> array.add(old.value()));
        }
        return node;
    }

    /** Every path but the present one that the record was known by. */
    private static List<RecordPath> former(ObjectNode record, RecordPath path) {
        Set<String> former = new LinkedHashSet<>();
        record.path(FORMER).forEach(item -> former.add(item.asText()));
        former.add(record.path(PATH).asText(path.value()));
        former.remove(path.value());
        List<RecordPath> paths = new ArrayList<>();
        former.stream().filter(RecordPath::isValid).map(RecordPath::new).forEach(paths::add);
        return paths;
    }
}
