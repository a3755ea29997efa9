package org.newsarchive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;

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
     */
    record Standing(ObjectNode record, Optional<String> markdown) {}

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
            JsonNode node = JSON.readTree(Files.readString(json(path)));
            if (node instanceof ObjectNode record) {
                return Optional.of(new Standing(record, readMarkdown(path)));
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

    private Optional<String> readMarkdown(RecordPath path) throws IOException {
        try {
            String text = Files.readString(markdown(path), StandardCharsets.UTF_8);
            return Optional.of(text.replace("\r\n", "\n").replace("\uFEFF", ""));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
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
