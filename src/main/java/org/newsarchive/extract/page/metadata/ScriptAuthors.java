package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the authors that a page's scripts tell its counters of visitors: {@code "articleAuthors": ["Ann Lee"]}. */
final class ScriptAuthors {
    private static final int MOST_SCRIPT = 400_000;
    private static final int MOST_NAMES = 8;
    private static final Pattern KEY = Pattern.compile(
            "[\"'](?:content|article|page|post|story)_?[aA]uthors?(?:_?[nN]ames?)?[\"']\\s*:\\s*(\\[[^\\]{]{2,300}\\]|\"[^\"\\\\]{3,150}\"|'[^'\\\\]{3,150}')");
    private static final Pattern NAME = Pattern.compile("[\"']([^\"']{3,150})[\"']");

    private ScriptAuthors() {}

    /** The values of the first such key that any of the scripts has. */
    static List<String> in(List<Element> scripts) {
        for (Element script : scripts) {
            String text = script.data();
            if (text.length() > MOST_SCRIPT || !text.contains("uthor")) {
                continue;
            }
            Matcher key = KEY.matcher(text);
            if (key.find()) {
                List<String> names = new ArrayList<>();
                Matcher name = NAME.matcher(key.group(1));
                while (name.find() && names.size() < MOST_NAMES) {
                    names.add(name.group(1));
                }
                return List.copyOf(names);
            }
        }
        return List.of();
    }
}
