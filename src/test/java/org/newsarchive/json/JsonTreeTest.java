package org.newsarchive.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of value is read and written as it was; what is no JSON, or not clear, is refused. */
final class JsonTreeTest {
    @Test
    void everyKindOfValueComesBackAsItWas() throws JsonProcessingException {
        String document = "{\"a\":[1,-20000000000,123456789012345678901234567890,1.5,true,false,null],"
                + "\"b\":{\"c\":\"\\\"quoted\\\" \\u0001 and \\\\ back\"},\"d\":{},\"e\":[]}";
        assertThat(JsonText.line(JsonTree.read(document))).isEqualTo(document);
    }

    @Test
    void nothingIsMissing() throws JsonProcessingException {
        assertThat(JsonTree.read(" ").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{} {}", "{\"a\":", "[1,]", "{a:1}", "nothing"})
    void whatIsNotClearIsRefused(String text) {
        assertThatThrownBy(() -> JsonTree.read(text)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> JsonTree.read("[".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }
}
