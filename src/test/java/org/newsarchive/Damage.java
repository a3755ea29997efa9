package org.newsarchive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.source.SourceReader;

/** The examples, and what accidents can make of them. */
final class Damage {
    private static final String[] ODD = {
        "\u0000",
        "\uFEFF",
        "\u202E",
        "\uD83D",
        "\uDE00",
        "\u00AD",
        "\u2028",
        "\t",
        "<",
        "]]>",
        "&#0;",
        "```",
        "|",
        "\\",
        "[](",
        "*",
        "\uFFFD",
        "\u0301",
        "<!--",
        "</script>",
        "<table><td>"
    };

    private Damage() {}

    /** The project's examples, undamaged. */
    static List<Source> none() {
        List<Source> sources = new ArrayList<>();
        SourceFolder.list(Path.of("articles"))
                .files()
                .forEach(file -> SourceReader.read(file, sources::add, problem -> {}));
        return sources;
    }

    /** A source cut, shortened, doubled, mixed with another or sprinkled with odd characters. */
    static Source to(Source source, List<Source> others, Random random) {
        String text = source.text();
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(text.length() - from);
        Source other = others.get(random.nextInt(others.size()));
        String damaged = switch (random.nextInt(7)) {
            case 0 -> text.substring(0, to);
            case 1 -> text.substring(from);
            case 2 -> text.substring(0, from) + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> text.substring(0, from) + other.text() + text.substring(from);
            case 5 -> text.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
            default -> sprinkled(text, random);
        };
        return new Source(
                source.path(),
                source.format(),
                damaged.isEmpty() ? "." : damaged,
                source.charset(),
                source.sha256(),
                Optional.empty(),
                Optional.empty());
    }

    private static String sprinkled(String text, Random random) {
        StringBuilder sprinkled = new StringBuilder(text);
        for (int i = 0; i < 40; i++) {
            sprinkled.insert(random.nextInt(sprinkled.length() + 1), ODD[random.nextInt(ODD.length)]);
        }
        return sprinkled.toString();
    }
}
