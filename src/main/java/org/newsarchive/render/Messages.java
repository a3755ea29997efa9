package org.newsarchive.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.PartialDate;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.settings.Settings.Language;

/** The interface's words, dates and numbers in one language. From its own files, so that every Java gives the same. */
final class Messages {
    private final Language language;
    private final Properties texts = new Properties();

    Messages(Language language) {
        this.language = language;
        String file = "messages/" + tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new ArchiveException(file + ": can't be read — get a fresh archiver.jar", unreadable);
        }
    }

    /** The language's BCP 47 tag. */
    String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** The direction of the language. */
    String dir() {
        return text("dir");
    }

    /** Whether an article is in another language, or runs the other way, than the interface. */
    boolean isForeign(ArticleCard card) {
        String primary = card.language()
                .map(tag -> tag.split("-", 2)[0].toLowerCase(Locale.ROOT))
                .orElse(tag());
        return !primary.equals(tag()) || !card.dir().attribute().equals(dir());
    }

    /** The keys that begin so, in order. */
    List<String> keys(String start) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .sorted()
                .toList();
    }

    /** A text, {@code {0}} and so on replaced. */
    String text(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + tag());
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** Whether there is such a text. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** So many of something: {@code 12,480 articles}. */
    String count(String what, long number) {
        String one = what + ".one";
        return number == 1 ? text(one) : text(what + ".other", number(number));
    }

    /** A number with the language's separator of thousands. */
    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            out.insert(at, text("number.group"));
        }
        return out.toString();
    }

    /** A date in words: {@code 16 October 2017, 09:00}. */
    String date(PartialDate date) {
        String day = words("date", "month", date);
        return date.value().length() < 16
                ? day
                : text("date.time", day, date.value().substring(11, 16));
    }

    /** A date for lists, without its time: {@code 16 Oct 2017}. */
    String shortDate(PartialDate date) {
        return words("date.short", "month.short", date);
    }

    /** A day without its year: {@code 16 October}. */
    String dayOfYear(PartialDate date) {
        String value = date.value();
        return text("date.yearday", day(value.substring(8, 10)), text("month." + value.substring(5, 7)));
    }

    private String words(String pattern, String months, PartialDate date) {
        String value = date.value();
        String year = value.substring(0, 4);
        if (value.length() < 7) {
            return year;
        }
        String month = text(months + "." + value.substring(5, 7));
        if (value.length() < 10) {
            return text(pattern + ".month", month, year);
        }
        return text(pattern + ".day", day(value.substring(8, 10)), month, year);
    }

    private static String day(String twoDigits) {
        return twoDigits.startsWith("0") ? twoDigits.substring(1) : twoDigits;
    }
}
