package org.newsarchive.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void readsWhatWasWritten() throws IOException {
        Path file = folder.resolve("a.bin");
        String large = "Ä𝄞".repeat(20_000);
        new PackedWriter()
                .number(0)
                .number(Long.MIN_VALUE)
                .numbers(new int[] {1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
                .shared("once")
                .text(large)
                .shared("once")
                .maybe(Optional.of("here"), PackedWriter::text)
                .maybe(Optional.<String>empty(), PackedWriter::text)
                .list(List.of("a", ""), PackedWriter::text)
                .stamp(Stamp.NONE)
                .save(file);
        try (PackedReader in = PackedReader.sound(file)) {
            assertThat(in.number()).isZero();
            assertThat(in.large()).isEqualTo(Long.MIN_VALUE);
            assertThat(in.numbers()).containsExactly(1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
            assertThat(in.shared()).isEqualTo("once");
            assertThat(in.text()).isEqualTo(large);
            assertThat(in.shared()).isEqualTo("once");
            assertThat(in.maybe(PackedReader::text)).contains("here");
            assertThat(in.maybe(PackedReader::text)).isEmpty();
            assertThat(in.list(PackedReader::text)).containsExactly("a", "");
            assertThat(in.stamp()).isEqualTo(Stamp.NONE);
            assertThat(in.isAtEnd()).isTrue();
        }
    }

    @Test
    void refusesAFileThatIsNotAsItWasWritten() throws IOException {
        Path file = folder.resolve("a.bin");
        new PackedWriter().text("a text of some length").save(file);
        byte[] altered = Files.readAllBytes(file);
        altered[3] ^= 1;
        Files.write(file, altered);
        assertThatThrownBy(() -> PackedReader.sound(file)).isInstanceOf(IOException.class);
    }
}
