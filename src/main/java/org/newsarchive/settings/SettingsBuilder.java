package org.newsarchive.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.article.RecordPath;
import org.newsarchive.settings.Settings.Extent;
import org.newsarchive.settings.Settings.Folders;
import org.newsarchive.settings.Settings.Language;
import org.newsarchive.settings.Settings.Publish;
import org.newsarchive.settings.Settings.Robots;

/**
 * Collects settings as text, from whichever place: a later value replaces an earlier one, so read the file first, then the
 * environment, then the flags. Not safe for use by several threads.
 */
public final class SettingsBuilder {
    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);

    /**
     * Sets one setting.
     *
     * @throws IllegalArgumentException where the value can't be one of this setting's; its message says what can
     */
    public SettingsBuilder set(Key key, List<String> texts) {
        if (key != Key.EXCLUDE && key != Key.EXCERPT_ONLY && texts.size() != 1) {
            throw new IllegalArgumentException(key.label() + " takes one value, not " + texts.size());
        }
        List<String> before = values.put(key, List.copyOf(texts));
        try {
            build();
        } catch (IllegalArgumentException wrong) {
            values.remove(key);
            if (before != null) {
                values.put(key, before);
            }
            throw wrong;
        }
        return this;
    }

    /** Sets one setting to one value; the lists take it split at commas. */
    public SettingsBuilder set(Key key, String text) {
        boolean many = key == Key.EXCLUDE || key == Key.EXCERPT_ONLY;
        return set(key, many ? Arrays.stream(text.split(",")).map(String::strip).toList() : List.of(text));
    }

    /** Sets what the environment has as {@code ARCHIVER_TITLE}, {@code ARCHIVER_BASE_URL} and so on. */
    public SettingsBuilder environment(Map<String, String> environment) {
        for (Key key : Key.values()) {
            String variable = "ARCHIVER_" + key.name();
            String text = environment.get(variable);
            if (text != null) {
                try {
                    set(key, text);
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(variable + ": " + wrong.getMessage(), wrong);
                }
            }
        }
        return this;
    }

    /** The settings; what was not set has its default. */
    public Settings build() {
        return new Settings(
                text(Key.TITLE).orElse("News archive"),
                text(Key.DESCRIPTION).orElse(""),
                text(Key.BASE_URL).map(SettingsBuilder::address),
                choice(Key.LANGUAGE, Language.EN),
                flag(Key.SEARCH, true),
                choice(Key.ROBOTS, Robots.INDEX),
                text(Key.COPYRIGHT),
                text(Key.CONTACT).map(SettingsBuilder::contact),
                list(Key.EXCLUDE).stream().map(SettingsBuilder::path).toList(),
                choice(Key.TEXT, Extent.FULL),
                list(Key.EXCERPT_ONLY),
                publish(Key.PUBLISH_MARKDOWN),
                publish(Key.PUBLISH_RECORDS),
                new Folders(
                        text(Key.ARTICLES).orElse("articles"),
                        text(Key.TEMPLATES).orElse("templates"),
                        text(Key.OUTPUT).orElse("site-output")),
                text(Key.JOBS).map(SettingsBuilder::jobs),
                flag(Key.STRICT, false));
    }

    private List<String> list(Key key) {
        return values.getOrDefault(key, List.of());
    }

    private Optional<String> text(Key key) {
        return list(key).stream().map(String::strip).filter(t -> !t.isEmpty()).findFirst();
    }

    private boolean flag(Key key, boolean otherwise) {
        return text(key).map(t -> yes(key, t)).orElse(otherwise);
    }

    private Publish publish(Key key) {
        return text(key)
                .map(t -> t.equalsIgnoreCase("auto") ? Publish.AUTO : yes(key, t) ? Publish.YES : Publish.NO)
                .orElse(Publish.AUTO);
    }

    private static boolean yes(Key key, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException(key.label() + " is true or false, not “" + text + "”");
        };
    }

    private <E extends Enum<E>> E choice(Key key, E otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        List<String> names = new ArrayList<>();
        for (E value : otherwise.getDeclaringClass().getEnumConstants()) {
            String name = value.name().toLowerCase(Locale.ROOT);
            if (name.equals(text.get().toLowerCase(Locale.ROOT))) {
                return value;
            }
            names.add(name);
        }
        throw new IllegalArgumentException(
                key.label() + " is one of " + String.join(", ", names) + ", not “" + text.get() + "”");
    }

    private static String address(String text) {
        String whole = text.endsWith("/") ? text : text + "/";
        try {
            URI uri = URI.create(whole);
            String scheme = uri.getScheme();
            if (uri.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return uri.toASCIIString();
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Falls through to the message that says what is one.
        }
        throw new IllegalArgumentException(
                "base-url is a web address such as https://example.org/archive/, not “" + text + "”");
    }

    private static String contact(String text) {
        if (text.matches("https?://[^\\s\"<>]+|[^\\s\"<>@:?/]+@[^\\s\"<>@:?/]+")) {
            return text;
        }
        throw new IllegalArgumentException("contact is an e-mail address or a web address, not “" + text + "”");
    }

    private static RecordPath path(String text) {
        try {
            return new RecordPath(text.replaceAll("\\.(html|md|json)$", ""));
        } catch (IllegalArgumentException notAPath) {
            throw new IllegalArgumentException(
                    "exclude lists articles by their paths, such as 2017/10/harbour-bridge, not “" + text + "”",
                    notAPath);
        }
    }

    private static int jobs(String text) {
        if (text.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("jobs is a number from 1, not “" + text + "”");
    }
}
