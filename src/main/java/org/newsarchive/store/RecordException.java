package org.newsarchive.store;

/** A record that is not in its form. */
final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String fault;

    RecordException(String field, String message) {
        super(field + " " + message);
        this.field = field;
        this.fault = field + " " + message;
    }

    /** What is wrong, with the field's name. */
    String fault() {
        return fault;
    }

    /** The field at fault. */
    String field() {
        return field;
    }
}
