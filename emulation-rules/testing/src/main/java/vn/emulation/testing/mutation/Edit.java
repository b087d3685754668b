package vn.emulation.testing.mutation;

/**
 * One thing written otherwise.
 *
 * @param kind what is otherwise
 * @param before what is written
 * @param after what is written instead, empty for nothing
 * @param changed what comes of it
 * @param <T> what is written
 */
record Edit<T>(MutantKind kind, String before, String after, T changed) {}
