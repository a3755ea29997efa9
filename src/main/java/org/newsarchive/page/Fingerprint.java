package org.newsarchive.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * A hash of all that a value is made of: records by their components, lists by their items. Equal values have equal
 * fingerprints in every run; what a card was made from is left out, since it does not show.
 */
public final class Fingerprint {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private final MessageDigest digest;
    private final ByteBuffer mark = ByteBuffer.allocate(Character.BYTES + Integer.BYTES);

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The fingerprint of values, 32 hexadecimal digits. */
    public static String of(Object... values) {
        Fingerprint fingerprint = new Fingerprint();
        for (Object value : values) {
            fingerprint.add(value);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, 16);
    }

    private void add(Object value) {
        if (value instanceof Record whole) {
            addRecord(whole);
        } else if (value instanceof Optional<?> maybe) {
            mark('?', maybe.isPresent() ? 1 : 0);
            maybe.ifPresent(this::add);
        } else if (value instanceof Set<?> set) {
            Set<String> sorted = new TreeSet<>();
            set.forEach(item -> sorted.add(item.toString()));
            addAll(sorted);
        } else if (value instanceof Collection<?> items) {
            addAll(items);
        } else if (value instanceof byte[] bytes) {
            mark('b', bytes.length);
            digest.update(bytes);
        } else if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof OptionalInt) {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            mark('"', bytes.length);
            digest.update(bytes);
        } else {
            throw new IllegalArgumentException("no fingerprint of " + value.getClass());
        }
    }

    private void addAll(Collection<?> items) {
        mark('[', items.size());
        items.forEach(this::add);
    }

    private void addRecord(Record whole) {
        if (whole instanceof ArticleCard.Trace) {
            return;
        }
        add(whole.getClass().getSimpleName());
        for (Method accessor : ACCESSORS.get(whole.getClass())) {
            try {
                add(accessor.invoke(whole));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Kind and length come before content, so that no two values run together to the same bytes. */
    private void mark(char kind, int length) {
        mark.clear().putChar(kind).putInt(length);
        digest.update(mark.array());
    }
}
