package org.newsarchive.extract.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Support the Harbour Sun-Times! | Support;the;Harbour;Sun-Times
            Ann Lee/L'Écho d'Auve | Ann;Lee;L'Écho;d'Auve
            The St. Olaf Post's app | The;St;Olaf;Post;app
            Gulls & Terns on gezeiten.example | Gulls;&;Terns;on;gezeiten.example
            港北新聞社の記事 | 港北新聞;社;の;記事
            """)
    void cutsALineIntoWordsAsNamesAreMadeOfThem(String line, String words) {
        Line read = new Line();
        read.read(line);
        assertThat(IntStream.range(0, read.size()).mapToObj(i -> read.text(i, i)))
                .isEqualTo(List.of(words.split(";", -1)));
    }
}
