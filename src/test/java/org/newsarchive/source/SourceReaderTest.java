package org.newsarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.article.Problem;

class SourceReaderTest {
    private static final String GERMAN = "Die Brücke über den Hafen wird für die Öffentlichkeit geöffnet. ".repeat(5);
    private static final String RUSSIAN = "Мэр города открыл новый мост через гавань, сообщает газета. ".repeat(5);
    private static final String JAPANESE = "市長は月曜日、港に架かる新しい橋を開通させた。新聞が伝えた。".repeat(5);

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, TEXT",
        "UTF-16LE, TEXT",
        "UTF-16BE, TEXT",
        "windows-1252, TEXT",
        "UTF-8, HTML",
        "windows-1252, HTML"
    })
    void findsTheCharacterSetOfGerman(String charset, Format format) {
        assertThat(decode(GERMAN.getBytes(Charset.forName(charset)), format)).contains(GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "UTF-8"})
    void findsTheCharacterSetOfRussian(String charset) {
        assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset)), Format.TEXT))
                .contains(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-8"})
    void findsTheCharacterSetOfJapanese(String charset) {
        assertThat(decode(JAPANESE.getBytes(Charset.forName(charset)), Format.TEXT))
                .contains(JAPANESE);
    }

    @Test
    void believesAPageThatDeclaresItsCharacterSet() {
        String page = "<html><head><meta charset=\"iso-8859-9\"></head><body>İşçi, ğ</body></html>";
        assertThat(decode(page.getBytes(Charset.forName("windows-1254")), Format.HTML))
                .contains(page);
    }

    @Test
    void prefersValidUtf8ToADeclarationThatASavingBrowserLeft() {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Brücke</body></html>";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8), Format.HTML)).contains(page);
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(decode("\uFEFFBrücke".getBytes(StandardCharsets.UTF_8), Format.TEXT))
                .contains("Brücke");
    }

    @Test
    void keepsAFewBrokenBytesInUtf8VisibleAndSaysWhere() {
        byte[] bytes = (GERMAN + "\nx").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(decode(bytes, Format.TEXT)).contains(GERMAN + "\n\uFFFD");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).hasValue(2);
            assertThat(problem.message()).contains("not UTF-8");
        });
    }

    @Test
    void refusesBinaryEmptyAndBlankFilesWithOneLineEach() {
        byte[] binary = new byte[1000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 37);
        }
        assertThat(decode(binary, Format.TEXT)).isEmpty();
        assertThat(decode(new byte[0], Format.TEXT)).isEmpty();
        assertThat(decode(" \n\t\n".getBytes(StandardCharsets.UTF_8), Format.TEXT))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "x: is not text — remove it, or give it the ending of what it is",
                        "x: is empty — scrape it again, or delete it",
                        "x: holds nothing but white space — scrape it again, or delete it");
    }

    private Optional<String> decode(byte[] bytes, Format format) {
        return SourceReader.decode("x", format, bytes, problems::add).map(Source::text);
    }
}
