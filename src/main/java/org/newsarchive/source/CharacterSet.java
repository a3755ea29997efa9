package org.newsarchive.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of bytes: by byte order mark, by being valid UTF-8 (which other sets are not by chance), by declaration
 * in the page or the mail's header, by the zero bytes of UTF-16, by statistics, else windows-1252.
 */
final class CharacterSet {
    /** How far into a page its declaration is looked for, in bytes; browsers stop at 1024, careless pages do not. */
    private static final int DECLARATION_WITHIN = 4096;

    private CharacterSet() {}

    /**
     * The finding.
     *
     * @param charset the character set
     * @param mark bytes of byte order mark to skip
     * @param invalid offset of the first byte that UTF-8 does not allow, where the text is UTF-8 all the same; else -1
     * @param guessed whether only statistics speak for it
     */
    record Finding(Charset charset, int mark, int invalid, boolean guessed) {
        private static Finding sure(Charset charset, int mark, int invalid) {
            return new Finding(charset, mark, invalid, false);
        }
    }

    static Finding of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Finding.sure(StandardCharsets.UTF_8, 3, Utf8.scan(bytes).firstInvalid());
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Finding.sure(StandardCharsets.UTF_16LE, 2, -1);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Finding.sure(StandardCharsets.UTF_16BE, 2, -1);
        }
        Optional<Charset> wide = zeroBytes(bytes);
        if (wide.isPresent()) {
            return Finding.sure(wide.get(), 0, -1);
        }
        Utf8.Scan scan = Utf8.scan(bytes);
        if (scan.firstInvalid() < 0 && !shifts(bytes)) {
            return Finding.sure(StandardCharsets.UTF_8, 0, -1);
        }
        // A few broken bytes in what is plainly UTF-8: a cut-off end, a control character of an old editor.
        if (scan.valid() > 8 * scan.invalid()) {
            return Finding.sure(StandardCharsets.UTF_8, 0, scan.firstInvalid());
        }
        // What is no UTF-8 is not made so by saying so, and UTF-16 could not be read as far as its declaration.
        Optional<Charset> fitting = declared(bytes).filter(c -> !c.name().startsWith("UTF-"));
        Charset charset = fitting.or(() -> detected(bytes)).orElse(Charset.forName("windows-1252"));
        return new Finding(charset, 0, -1, fitting.isEmpty());
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-2022 writes other scripts in seven bits, after an escape. */
    private static boolean shifts(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> zeroBytes(byte[] bytes) {
        int length = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd * 5 > length && even < odd / 10 + 1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (length >= 8 && even * 5 > length && odd < even / 10 + 1) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 7)) {
            Optional<Charset> charset = named(head, at + 7);
            if (charset.isPresent()) {
                return charset;
            }
        }
        int encoding = head.startsWith("<?xml") ? head.indexOf("encoding") : -1;
        return encoding < 0 ? Optional.empty() : named(head, encoding + 8);
    }

    private static Optional<Charset> named(String head, int from) {
        int at = from;
        while (at < head.length() && " \t\r\n=\"'".indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return forName(head.substring(at, end));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                // The two sets share their small letters; only one of them was ever common.
                .map(name -> name.equalsIgnoreCase("MACCYRILLIC") ? "windows-1251" : name)
                .flatMap(CharacterSet::forName);
    }

    private static Optional<Charset> forName(String name) {
        // Browsers read Latin-1 as windows-1252, and so do those who declare it: HTML Standard, Encoding, "get an
        // encoding".
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk" -> "GB18030";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            default -> name;
        };
        try {
            return known.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(known));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
