package org.newsarchive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Mark;

/** The two files of a record as they stand on disk. */
final class RecordFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path folder;

    RecordFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * A record on disk.
     *
     * @param record the JSON
     * @param markdown the Markdown with line feeds only; empty where the file is missing
     * @param digest a fingerprint of both files
     */
    record Standing(ObjectNode record, Optional<String> markdown, String digest) {}

    Path json(RecordPath path) {
        return folder.resolve(path + ".json");
    }

    Path markdown(RecordPath path) {
        return folder.resolve(path + ".md");
    }

    /** The name of a record's JSON file for messages. */
    String name(RecordPath path) {
        return folder.getFileName() + "/" + path + ".json";
    }

    /** Reads a record; one that can't be read is a problem, and is left as it is. */
    Optional<Standing> read(RecordPath path, Consumer<Problem> problems) {
        try {
            byte[] json = Files.readAllBytes(json(path));
            byte[] text = readMarkdown(path);
            if (JSON.readTree(utf8(json)) instanceof ObjectNode record) {
                Optional<String> markdown = text.length == 0 && !Files.exists(markdown(path))
                        ? Optional.empty()
                        : Optional.of(markdown(text));
                return Optional.of(new Standing(record, markdown, digest(json, text)));
            }
            problems.accept(Problem.error(
                    name(path), "is not a JSON object", "correct it, or delete it to have it made again"));
        } catch (JsonProcessingException e) {
            Problem problem = Problem.error(
                    name(path),
                    "is not JSON: " + e.getOriginalMessage(),
                    "correct it, or delete it to have it made again");
            problems.accept(
                    e.getLocation() == null
                            ? problem
                            : problem.at(e.getLocation().getLineNr()));
        } catch (IOException e) {
            problems.accept(Problem.error(name(path), "can't be read", "check its permissions and that it is UTF-8"));
        }
        return Optional.empty();
    }

    /**
     * The Markdown of a record; empty where the file is missing.
     *
     * @throws IOException where it can't be read
     */
    String text(RecordPath path) throws IOException {
        return markdown(readMarkdown(path));
    }

    /** The Markdown that stands where a record's JSON does not; empty where there is none that can be read. */
    Optional<String> markdownAlone(RecordPath path) {
        try {
            return Files.exists(markdown(path)) ? Optional.of(text(path)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String markdown(byte[] text) throws IOException {
        return utf8(text).replace("\r\n", "\n").replace("\uFEFF", "");
    }

    private byte[] readMarkdown(RecordPath path) throws IOException {
        try {
            return Files.readAllBytes(markdown(path));
        } catch (NoSuchFileException missing) {
            return new byte[0];
        }
    }

    private static String utf8(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Broken bytes become replacement characters, of which a sound file has next to none.
        return text.indexOf('\uFFFD') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    /** A fingerprint of a record's files. */
    static String digest(byte[] json, byte[] markdown) {
        return new Mark().add(json).add(markdown).toString();
    }

    /** The problem with a field of a record, at its line. */
    Problem problem(RecordPath path, RecordException e) {
        Problem problem = Problem.error(name(path), e.fault(), "correct the field, or delete it");
        try {
            String text = Files.readString(json(path));
            int at = text.indexOf('"' + e.field() + '"');
            return at < 0
                    ? problem
                    : problem.at(1
                            + (int) text.substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
        } catch (IOException unreadable) {
            return problem;
        }
    }
}
