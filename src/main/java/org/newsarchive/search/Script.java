package org.newsarchive.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of the index: a script that hands one function its own name and its content. */
final class Script {
    /** The folder of the index on the site. */
    private static final String FOLDER = "search/";

    private final String name;
    private final StringBuilder content = new StringBuilder("archiveSearch(");

    private Script(String name) {
        this.name = name;
        quote(content, name);
    }

    /** An empty script, named by its path in the index, without extension. */
    static Script named(String name) {
        return new Script(name);
    }

    Script text(String text) {
        content.append(',');
        quote(content, text);
        return this;
    }

    Script texts(Iterable<String> texts) {
        content.append(",[");
        String comma = "";
        for (String text : texts) {
            quote(content.append(comma), text);
            comma = ",";
        }
        content.append(']');
        return this;
    }

    /** Appends arguments that are JSON already. */
    Script json(List<String> values) {
        content.append(",[").append(String.join(",", values)).append(']');
        return this;
    }

    void write(SearchOutput output) throws IOException {
        output.write(path(name), bytes());
    }

    /** Where the script of a name stands on the site. */
    static String path(String name) {
        return FOLDER + name + ".js";
    }

    /** All of it. */
    byte[] bytes() {
        return (content + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Appends the text as a string that JSON and scripts read alike. */
    static void quote(StringBuilder json, String text) {
        json.append('"');
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            json.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                append(json, text.charAt(i));
            }
        }
        json.append('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != '\u2028' && c != '\u2029' && c != '\ufeff';
    }

    private static void append(StringBuilder json, char c) {
        if (isPlain(c)) {
            json.append(c);
        } else if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else {
            json.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        }
    }
}
