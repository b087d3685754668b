package vn.emulation.rules.internal.sentence;

/**
 * A piece of the text of a rule file.
 *
 * @param drl the piece
 * @param column the column of the sentence that it stands for
 */
record Piece(String drl, int column) {}
