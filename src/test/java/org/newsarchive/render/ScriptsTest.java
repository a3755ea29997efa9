package org.newsarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void indentationAndLinesOfCommentGo() {
        assertThat(
                        of(
                                "// what it does\n(() => {\n\n  /** Why. */\n  const a = 1; // kept\n  /*\n   * more\n   */ b();\n  f('// no comment');\n})();\n"))
                .isEqualTo("(() => {\nconst a = 1; // kept\nb();\nf('// no comment');\n})();\n");
    }

    @Test
    void aTextOverSeveralLinesStays() {
        assertThat(of("  const a = `\n   // b\n\n`;\n  // c\n  d(`e`);\n"))
                .isEqualTo("const a = `\n   // b\n\n`;\nd(`e`);\n");
    }

    private static String of(String script) {
        return new String(Scripts.of(script.getBytes(UTF_8)), UTF_8);
    }
}
