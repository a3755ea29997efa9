package org.newsarchive.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {
    @Test
    void theSchemaForEditorsKnowsEverySettingInTheirOrder() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Objects.requireNonNull(Settings.class.getResourceAsStream("/init/archiver.schema.json")));
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Arrays.stream(Key.values()).map(Key::label).toList());
    }

    @Test
    void whatTheSchemaAllowsTheProgramTakes() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Objects.requireNonNull(Settings.class.getResourceAsStream("/init/archiver.schema.json")));
        int allowed = 0;
        for (Key key : Key.values()) {
            for (JsonNode value : schema.path("properties").path(key.label()).path("enum")) {
                assertThatCode(() ->
                                new SettingsBuilder().set(key, value.asText()).build())
                        .as(key.label() + ": " + value.asText())
                        .doesNotThrowAnyException();
                allowed++;
            }
        }
        assertThat(allowed).isGreaterThan(30);
        for (String word : List.of("yes", "no", "on", "off")) {
            assertThat(schema.path("properties").path("search").path("enum"))
                    .extracting(JsonNode::asText)
                    .contains(word);
        }
    }
}
