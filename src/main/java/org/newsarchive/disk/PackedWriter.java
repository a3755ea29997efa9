package org.newsarchive.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Values in few bytes, for files that only Archiver reads: numbers of seven bits a byte, and texts of UTF-8 after their length. */
public final class PackedWriter {
    private static final int MORE = 0x80;

    private final Map<String, Integer> shared = new HashMap<>();
    private byte[] content = new byte[1 << 10];
    private int length;

    /** Adds a number; small ones that are not negative take least room. */
    public PackedWriter number(long value) {
        room(10);
        long left = value;
        while ((left & -MORE) != 0) {
            content[length++] = (byte) (left | MORE);
            left >>>= 7;
        }
        content[length++] = (byte) left;
        return this;
    }

    /** Adds numbers that are as often large as small. */
    public PackedWriter numbers(int[] values) {
        number(values.length);
        room(values.length * Integer.BYTES);
        for (int value : values) {
            content[length] = (byte) value;
            content[length + 1] = (byte) (value >> 8);
            content[length + 2] = (byte) (value >> 16);
            content[length + 3] = (byte) (value >> 24);
            length += Integer.BYTES;
        }
        return this;
    }

    /** Adds a text. */
    public PackedWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return number(bytes.length).add(bytes, bytes.length);
    }

    /** Adds a text that is likely to come again, and is written once. */
    public PackedWriter shared(String text) {
        @Nullable Integer known = shared.putIfAbsent(text, shared.size() + 1);
        return known == null ? number(0).text(text) : number(known);
    }

    /** Adds all that another has. */
    public PackedWriter add(PackedWriter other) {
        return add(other.content, other.length);
    }

    private PackedWriter add(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, content, length, count);
        length += count;
        return this;
    }

    /** Adds what may be missing. */
    public <T> PackedWriter maybe(Optional<T> value, BiConsumer<PackedWriter, T> form) {
        number(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            form.accept(this, value.get());
        }
        return this;
    }

    /** Adds any number of values. */
    public <T> PackedWriter list(List<T> values, BiConsumer<PackedWriter, T> form) {
        number(values.size());
        for (T value : values) {
            form.accept(this, value);
        }
        return this;
    }

    /** Adds a value that is packed already. */
    public PackedWriter parcel(Parcel parcel) {
        return number(parcel.bytes().length).add(parcel.bytes(), parcel.bytes().length);
    }

    /** Adds what a file is told by. */
    public PackedWriter stamp(Stamp stamp) {
        return number(stamp.size()).number(stamp.modified());
    }

    /** All that was added, as one value. */
    public Parcel toParcel() {
        return new Parcel(bytes());
    }

    /** All that was added. */
    public byte[] bytes() {
        return Arrays.copyOf(content, length);
    }

    /**
     * Writes all that was added to a file, whole and with a sum by which {@link PackedReader#sound} knows it.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void save(Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + "~");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(half)) {
            out.write(content, 0, length);
            out.write(sum(content, length).getBytes(StandardCharsets.ISO_8859_1));
        }
        WholeFile.replace(half, file);
    }

    static String sum(byte[] content, int length) {
        return new Mark().add(content, length).toString();
    }

    private void room(int more) {
        if (length + more > content.length) {
            content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
        }
    }
}
