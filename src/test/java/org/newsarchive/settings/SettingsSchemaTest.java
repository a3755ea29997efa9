package org.newsarchive.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
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
}
