package org.newsarchive.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.RecordPath;

/** Gives articles their paths. */
final class Slugs {
    /** Long enough to tell headlines apart, short enough for every file system; in bytes of UTF-8. */
    private static final int LONGEST = 80;

    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Slugs() {}

    /**
     * The path of a new article: by its date and headline, else by its source's name.
     *
     * @param taken whether a path is in use
     */
    static RecordPath choose(Metadata metadata, String sourcePath, Predicate<RecordPath> taken) {
        String folder = folder(metadata.datePublished());
        String slug =
                metadata.headline().map(Slugs::slug).filter(s -> !s.isEmpty()).orElseGet(() -> fileSlug(sourcePath));
        RecordPath path = new RecordPath(folder + "/" + slug);
        for (int copy = 2; taken.test(path); copy++) {
            path = new RecordPath(folder + "/" + slug + "-" + copy);
        }
        return path;
    }

    private static String folder(Optional<PartialDate> date) {
        return date.map(d -> d.upToMonth().replace('-', '/')).orElse("undated");
    }

    private static String fileSlug(String sourcePath) {
        String name = sourcePath.substring(sourcePath.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String slug = slug(dot > 0 ? name.substring(0, dot) : name);
        return slug.isEmpty() ? "article" : slug;
    }

    /** Letters and digits in lower case, parted by hyphens; Latin letters without their marks. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        boolean latin = true;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (mark(c)) {
                if (!latin && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                    slug.appendCodePoint(c);
                }
            } else if (Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                slug.append(plain(c));
            } else if (!apostrophe(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
                latin = true;
            }
        }
        String composed = Normalizer.normalize(slug, Normalizer.Form.NFC);
        String cut = shorten(composed);
        return DEVICES.contains(cut) || cut.matches("(com|lpt)\\d") ? cut + "-article" : cut;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean apostrophe(int c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u02bc'
                || c == '\u05f3'
                || c == '\u05f4'
                || c == '"'
                || c == '\u200c';
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    /** Cuts between words where it can. */
    private static String shorten(String slug) {
        int end = slug.length();
        while (slug.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            int hyphen = slug.lastIndexOf('-', end - 1);
            end = hyphen > 20 ? hyphen : slug.offsetByCodePoints(end, -1);
        }
        String cut = slug.substring(0, end);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
