package org.newsarchive.disk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value as the bytes that {@link PackedWriter} made of it: small, and unpacked only where somebody asks for it. */
public final class Parcel {
    private final byte[] bytes;

    /** Wraps bytes that nobody changes any more. */
    Parcel(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads what is in it. */
    public PackedReader open() {
        return PackedReader.of(bytes, bytes.length);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parcel parcel && Arrays.equals(parcel.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
