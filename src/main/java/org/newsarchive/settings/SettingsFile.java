package org.newsarchive.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsarchive.article.ArchiveException;

/** Reads {@code archiver.yml}. What it does not know it refuses, with the line and the nearest name that it does know. */
public final class SettingsFile {
    /** The file's name in the archive's folder. */
    public static final String NAME = "archiver.yml";

    private final String origin;

    private SettingsFile(String origin) {
        this.origin = origin;
    }

    /**
     * Reads the settings of a folder into a builder; a missing file sets nothing.
     *
     * @throws ArchiveException where the file can't be read, or has a setting or value that can't be
     */
    public static SettingsBuilder in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new SettingsBuilder();
        }
        try {
            return parse(NAME, Files.readString(file));
        } catch (IOException unreadable) {
            throw new ArchiveException(
                    NAME + ": can't be read — save it as UTF-8 text and allow reading it", unreadable);
        }
    }

    /** Reads settings from text; {@code origin} names it in messages. */
    static SettingsBuilder parse(String origin, String text) {
        SettingsBuilder settings = new SettingsBuilder();
        SettingsFile file = new SettingsFile(origin);
        try (JsonParser yaml = new YAMLFactory().createParser(text)) {
            JsonToken first = yaml.nextToken();
            if (first != null && first != JsonToken.VALUE_NULL) {
                if (first != JsonToken.START_OBJECT) {
                    throw file.wrong(yaml, "not a list of settings", "write one “name: value” a line");
                }
                file.read(yaml, settings);
            }
        } catch (JsonProcessingException notYaml) {
            throw new ArchiveException(
                    origin + ":" + notYaml.getLocation().getLineNr() + ": not YAML: "
                            + notYaml.getOriginalMessage().lines().findFirst().orElse("")
                            + " — write one “name: value” a line, and put a value with a colon in quotes",
                    notYaml);
        } catch (IOException impossible) {
            throw new ArchiveException(origin + ": can't be read", impossible);
        }
        return settings;
    }

    private void read(JsonParser yaml, SettingsBuilder settings) throws IOException {
        Set<Key> seen = EnumSet.noneOf(Key.class);
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String name = yaml.currentName();
            Key key = Key.labelled(name).orElseThrow(() -> unknown(yaml, name));
            if (!seen.add(key)) {
                throw wrong(yaml, name + " is set twice", "keep one of them");
            }
            int line = yaml.currentTokenLocation().getLineNr();
            yaml.nextToken();
            try {
                settings.set(key, values(yaml, name));
            } catch (IllegalArgumentException wrong) {
                throw new ArchiveException(origin + ":" + line + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private List<String> values(JsonParser yaml, String name) throws IOException {
        if (yaml.currentToken() == JsonToken.START_ARRAY) {
            List<String> values = new ArrayList<>();
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                values.add(scalar(yaml, name));
            }
            return values;
        }
        return List.of(scalar(yaml, name));
    }

    private String scalar(JsonParser yaml, String name) throws IOException {
        if (!yaml.currentToken().isScalarValue()) {
            throw wrong(yaml, name + " holds settings of its own", "write a value, or a list of values");
        }
        return yaml.currentToken() == JsonToken.VALUE_NULL ? "" : yaml.getText();
    }

    private ArchiveException unknown(JsonParser yaml, String name) {
        String hint = Key.nearest(name)
                .map(key -> "did you mean " + key.label() + "?")
                .orElse("remove it; the README lists all settings");
        return wrong(yaml, "unknown setting " + name, hint);
    }

    private ArchiveException wrong(JsonParser yaml, String message, String hint) {
        return new ArchiveException(
                origin + ":" + yaml.currentTokenLocation().getLineNr() + ": " + message + " — " + hint);
    }
}
