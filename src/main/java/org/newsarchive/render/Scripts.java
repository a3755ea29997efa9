package org.newsarchive.render;

import java.nio.charset.StandardCharsets;

/** Scripts as the site gets them: without indentation and the lines that are comments, which browsers would load for nothing. */
final class Scripts {
    private Scripts() {}

    static byte[] of(byte[] script) {
        StringBuilder out = new StringBuilder();
        boolean comment = false;
        boolean template = false;
        for (String line : new String(script, StandardCharsets.UTF_8).split("\n", -1)) {
            String code = line.strip();
            if (!template && (comment || code.startsWith("/*"))) {
                int end = code.indexOf("*/");
                comment = end < 0;
                code = comment ? "" : code.substring(end + 2).strip();
            }
            if (template) {
                // A text over several lines keeps its spaces.
                out.append(line).append('\n');
            } else if (!code.isEmpty() && !code.startsWith("//")) {
                out.append(code).append('\n');
            }
            template ^= code.chars().filter(c -> c == '`').count() % 2 == 1;
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
