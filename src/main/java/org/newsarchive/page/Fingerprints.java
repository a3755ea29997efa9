package org.newsarchive.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsarchive.disk.Mark;

/**
 * Sums up all that a value is made of in 64 bits: records by their components, lists by their items. Equal values have equal
 * fingerprints in every run; what a card was made from is left out, since it does not show. Tells versions of a page apart. An
 * article stands on many pages and is read once, so one thread at a time may use this.
 */
public final class Fingerprints {
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

    private final IdentityHashMap<ArticleCard, Long> cards = new IdentityHashMap<>();

    /** The fingerprint of values: sixteen hexadecimal digits. */
    public String of(Object... values) {
        Mark sum = new Mark();
        for (Object value : values) {
            add(value, sum);
        }
        return sum.toString();
    }

    private void add(Object value, Mark sum) {
        if (value instanceof ArticleCard card) {
            sum.add(of(card));
        } else if (value instanceof Record whole) {
            addRecord(whole, sum);
        } else if (value instanceof Optional<?> maybe) {
            sum.add(maybe.isPresent() ? 1 : 0);
            maybe.ifPresent(it -> add(it, sum));
        } else if (value instanceof Set<?> set) {
            Set<String> sorted = new TreeSet<>();
            set.forEach(item -> sorted.add(item.toString()));
            addAll(sorted, sum);
        } else if (value instanceof Collection<?> items) {
            addAll(items, sum);
        } else if (value instanceof byte[] bytes) {
            sum.add(bytes);
        } else if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof OptionalInt) {
            sum.add(value.toString());
        } else {
            throw new IllegalArgumentException("no fingerprint of " + value.getClass());
        }
    }

    private long of(ArticleCard card) {
        @Nullable Long known = cards.get(card);
        if (known != null) {
            return known;
        }
        Mark sum = new Mark();
        card.addTo(sum);
        cards.put(card, sum.value());
        return sum.value();
    }

    private void addAll(Collection<?> items, Mark sum) {
        sum.add(items.size());
        items.forEach(item -> add(item, sum));
    }

    private void addRecord(Record whole, Mark sum) {
        sum.add(whole.getClass().getSimpleName());
        for (Method accessor : ACCESSORS.get(whole.getClass())) {
            try {
                add(accessor.invoke(whole), sum);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
