package org.newsarchive.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where every character of a decoded source went. The entries stand in order and cover the source from its first
 * character to its last without gap or overlap, so that what they cut out of the source, joined, is the source again.
 *
 * @param entries the stretches, in order
 */
public record Ledger(List<Entry> entries) {
    /** Copies the list; rejects gaps and overlaps. */
    public Ledger {
        entries = List.copyOf(entries);
        int at = 0;
        for (Entry entry : entries) {
            if (entry.start != at) {
                throw new IllegalArgumentException("ledger entry starts at " + entry.start + ", not at " + at);
            }
            at = entry.end;
        }
    }

    /** What became of a stretch of the source. */
    public enum Kind {
        /** It stands in the body. */
        BODY,
        /** It went into a field of the record. */
        METADATA,
        /** It says the same as an earlier stretch and was merged into that. */
        MERGED,
        /** It was taken out. */
        REMOVED;
    }

    /**
     * One stretch of the source.
     *
     * @param start offset of its first character, in UTF-16 code units from the start of the decoded source
     * @param end offset after its last character; greater than {@code start}
     * @param kind what became of it
     * @param role what it is
     * @param rule the name of the rule that decided
     * @param reason why, in a few words for people
     */
    public record Entry(int start, int end, Kind kind, Role role, String rule, String reason) {
        /** Rejects an empty stretch. */
        public Entry {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
            }
        }

        /** The text of this stretch in its source. */
        public String in(String source) {
            return source.substring(start, end);
        }
    }

    /** How many characters of the source the ledger covers. */
    public int length() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).end();
    }

    /** A builder for a source of that many UTF-16 code units. */
    public static Builder builder(int length) {
        return new Builder(length);
    }

    /**
     * Collects stretches in any order. A later mark overwrites an earlier one where they overlap, and what nobody marked gets
     * the default, so that the result always covers the source. Not safe for use by several threads.
     */
    public static final class Builder {
        private final int length;
        private final List<Change> changes = new ArrayList<>();

        /** From which offset on a verdict holds; empty where nobody marked. */
        private record Change(int from, Optional<Verdict> verdict) {}

        private record Verdict(Kind kind, Role role, String rule, String reason) {
            /** As {@code equals}, which Java puts together at its first call: a tenth of the time that a single text takes. */
            boolean is(Verdict other) {
                return kind == other.kind
                        && role == other.role
                        && rule.equals(other.rule)
                        && reason.equals(other.reason);
            }
        }

        private Builder(int length) {
            this.length = length;
            changes.add(new Change(0, Optional.empty()));
        }

        /** Marks the stretch from {@code start} to before {@code end}; an empty stretch is ignored. */
        public void mark(int start, int end, Kind kind, Role role, String rule, String reason) {
            if (start < 0 || end > length) {
                throw new IllegalArgumentException("outside the source: " + start + " to " + end);
            }
            if (start >= end) {
                return;
            }
            int last = upTo(end);
            Change after = new Change(end, changes.get(last).verdict());
            int first = upTo(start);
            first += changes.get(first).from() < start ? 1 : 0;
            changes.subList(first, last + 1).clear();
            changes.add(first, new Change(start, Optional.of(new Verdict(kind, role, rule, reason))));
            changes.add(first + 1, after);
        }

        /** The last change at or before an offset. */
        private int upTo(int offset) {
            int at = 0;
            for (int after = changes.size(); after - at > 1; ) {
                int middle = (at + after) >>> 1;
                if (changes.get(middle).from() <= offset) {
                    at = middle;
                } else {
                    after = middle;
                }
            }
            return at;
        }

        /** The ledger; neighbours with the same verdict are one entry, and what is unmarked gets this verdict. */
        public Ledger build(Kind kind, Role role, String rule, String reason) {
            Verdict unmarked = new Verdict(kind, role, rule, reason);
            List<Entry> entries = new ArrayList<>();
            int start = 0;
            Verdict verdict = changes.get(0).verdict().orElse(unmarked);
            for (Change change : changes) {
                Verdict next = change.verdict().orElse(unmarked);
                if (!next.is(verdict)) {
                    add(entries, start, change.from(), verdict);
                    start = change.from();
                    verdict = next;
                }
            }
            add(entries, start, length, verdict);
            return new Ledger(entries);
        }

        private static void add(List<Entry> entries, int start, int end, Verdict verdict) {
            if (start < end) {
                entries.add(new Entry(start, end, verdict.kind, verdict.role, verdict.rule, verdict.reason));
            }
        }
    }
}
