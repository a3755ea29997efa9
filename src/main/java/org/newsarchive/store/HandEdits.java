package org.newsarchive.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Merges a new extraction with a record that may have been edited by hand, field by field and three ways: what was
 * extracted last (kept as a digest), what stands in the record, what is extracted now. What the hand changed stays.
 */
final class HandEdits {
    /** The record's field of digests: what was extracted last. */
    static final String BASE = "extracted";

    /** The name under which the text is merged, as if it were a field. */
    static final String BODY = "articleBody";

    private HandEdits() {}

    /**
     * A merged article.
     *
     * @param fields the fields' values
     * @param body the Markdown
     * @param base digests of what is extracted now
     * @param conflicts fields that the hand and the extraction both changed
     */
    record Merged(ObjectNode fields, String body, ObjectNode base, List<String> conflicts) {}

    /** The first extraction of a source, of which nobody can have edited a field. */
    static Merged first(ObjectNode extracted, String standing, String body) {
        return new Merged(extracted, standing, digests(extracted, body), List.of());
    }

    /**
     * Merges.
     *
     * @param record the record as it stands
     * @param standing the Markdown as it stands
     * @param extracted the fields as extracted now
     * @param body the Markdown as extracted now
     */
    static Merged merge(ObjectNode record, String standing, ObjectNode extracted, String body) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        ObjectNode base = digests(extracted, body);
        List<String> conflicts = new ArrayList<>();
        for (String name : Fields.NAMES) {
            boolean edited = edited(record, name, digest(record.path(name)));
            JsonNode value = edited ? record.path(name) : extracted.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                fields.set(name, value);
            }
            if (edited && bothChanged(record, base, name, digest(record.path(name)))) {
                conflicts.add(name);
            }
        }
        String standingDigest = digest(standing);
        boolean edited = edited(record, BODY, standingDigest);
        if (edited && bothChanged(record, base, BODY, standingDigest)) {
            conflicts.add(BODY);
        }
        return new Merged(fields, edited ? standing : body, base, conflicts);
    }

    /** The fields of a record that differ from what was extracted. */
    static Set<String> edits(ObjectNode record, String standing) {
        Set<String> edits = new TreeSet<>();
        for (String name : Fields.NAMES) {
            if (edited(record, name, digest(record.path(name)))) {
                edits.add(name);
            }
        }
        if (edited(record, BODY, digest(standing))) {
            edits.add(BODY);
        }
        return edits;
    }

    private static boolean edited(ObjectNode record, String name, String digest) {
        return !record.path(BASE).path(name).asText("").equals(digest);
    }

    private static boolean bothChanged(ObjectNode record, ObjectNode base, String name, String standing) {
        String now = base.path(name).asText("");
        return !now.equals(record.path(BASE).path(name).asText("")) && !now.equals(standing);
    }

    private static ObjectNode digests(ObjectNode extracted, String body) {
        ObjectNode base = JsonNodeFactory.instance.objectNode();
        for (String name : Fields.NAMES) {
            String digest = digest(extracted.path(name));
            if (!digest.isEmpty()) {
                base.put(name, digest);
            }
        }
        return base.put(BODY, digest(body));
    }

    private static String digest(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : digest(JsonLayout.line(value));
    }

    /** Ten hexadecimal digits tell versions of one field apart. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
