package org.newsarchive.disk;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a file, kept in memory by a process that asks for it again and again. Holds as long as the file is the one
 * that the value was read from or written to. For use by one thread at a time.
 *
 * @param <T> what the file holds
 */
public final class Remembered<T> {
    private Path file = Path.of("");
    private Stamp stamp = Stamp.NONE;
    private @Nullable T value;

    /** The value that a file holds; read only where it is not known. */
    public T in(Path wanted, Function<Path, T> read) {
        @Nullable T known = value;
        if (known != null && file.equals(wanted) && !stamp.equals(Stamp.NONE) && stamp.equals(Stamp.of(wanted))) {
            return known;
        }
        Stamp before = Stamp.of(wanted);
        T found = read.apply(wanted);
        remember(wanted, before, found);
        return found;
    }

    /** From now on a file holds this value: it was just written. */
    public void isNow(Path written, T now) {
        remember(written, Stamp.of(written), now);
    }

    private void remember(Path at, Stamp as, T what) {
        file = at;
        stamp = as;
        value = what;
    }
}
