package org.newsarchive.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PackedWriter} wrote, a little at a time. Every method throws {@link EOFException} where the file was cut short. */
public final class PackedReader implements Closeable {
    private final Optional<InputStream> file;
    private final List<String> shared = new ArrayList<>();
    private byte[] buffer;
    private int at;
    private int end;

    private PackedReader(Optional<InputStream> file, byte[] buffer, int end) {
        this.file = file;
        this.buffer = buffer;
        this.end = end;
    }

    /** What reads a value. */
    @FunctionalInterface
    public interface Form<T> {
        /** The next value. */
        T read(PackedReader in) throws IOException;
    }

    /**
     * Opens a file that holds {@link PackedWriter#bytes}.
     *
     * @throws IOException where there is none that can be read
     */
    public static PackedReader open(Path file) throws IOException {
        return new PackedReader(Optional.of(Files.newInputStream(file)), new byte[1 << 14], 0);
    }

    /** Reads the first bytes of an array, which stays as it is. */
    public static PackedReader of(byte[] bytes, int length) {
        return new PackedReader(Optional.empty(), bytes, length);
    }

    /**
     * Opens a file that {@link PackedWriter#save} wrote.
     *
     * @throws IOException where there is none, or it is not to the byte what was written
     */
    public static PackedReader sound(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int length = all.length - Mark.LENGTH;
        if (length < 0 || !PackedWriter.sum(all, length).equals(new String(all, length, Mark.LENGTH, ISO_8859_1))) {
            throw new EOFException(file + " is not as it was written");
        }
        return of(all, length);
    }

    /**
     * The sum of a file that {@link PackedWriter#save} wrote, by which it is told from others.
     *
     * @throws IOException where there is none
     */
    public static String sum(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer sum = ByteBuffer.allocate(Mark.LENGTH);
            channel.position(Math.max(0, channel.size() - Mark.LENGTH)).read(sum);
            return new String(sum.array(), ISO_8859_1);
        }
    }

    /** Whether all is read. */
    public boolean isAtEnd() throws IOException {
        return at == end && !fill(1);
    }

    /** The next number, one that an int can hold. */
    public int number() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = next();
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** The next number, of any size. */
    public long large() throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = next();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** The next numbers. */
    public int[] numbers() throws IOException {
        int[] values = new int[number()];
        need(values.length * Integer.BYTES);
        for (int i = 0; i < values.length; i++, at += Integer.BYTES) {
            int low = (buffer[at] & 0xff) | (buffer[at + 1] & 0xff) << 8;
            values[i] = low | (buffer[at + 2] & 0xff) << 16 | buffer[at + 3] << 24;
        }
        return values;
    }

    /** The next text. */
    public String text() throws IOException {
        int length = number();
        need(length);
        String text = new String(buffer, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** The next text that was written once. */
    public String shared() throws IOException {
        int known = number();
        if (known > 0) {
            return shared.get(known - 1);
        }
        String text = text();
        shared.add(text);
        return text;
    }

    /** The next value that may be missing. */
    public <T> Optional<T> maybe(Form<T> form) throws IOException {
        return number() == 0 ? Optional.empty() : Optional.of(form.read(this));
    }

    /** The next values. */
    public <T> List<T> list(Form<T> form) throws IOException {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(Math.min(size, end));
        for (int i = 0; i < size; i++) {
            values.add(form.read(this));
        }
        return values;
    }

    /** The next value, still packed. */
    public Parcel parcel() throws IOException {
        int length = number();
        need(length);
        at += length;
        return new Parcel(Arrays.copyOfRange(buffer, at - length, at));
    }

    /** What the next file is told by. */
    public Stamp stamp() throws IOException {
        return new Stamp(large(), large());
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private byte next() throws IOException {
        if (at == end) {
            need(1);
        }
        return buffer[at++];
    }

    private void need(int bytes) throws IOException {
        if (bytes < 0 || (end - at < bytes && !fill(bytes))) {
            throw new EOFException("cut short");
        }
    }

    /** Moves the rest to the front and reads on, until so many bytes are there. */
    private boolean fill(int least) throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        byte[] larger = least > buffer.length ? new byte[least] : buffer;
        System.arraycopy(buffer, at, larger, 0, end - at);
        buffer = larger;
        end -= at;
        at = 0;
        while (end < least) {
            int read = file.get().read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }
}
