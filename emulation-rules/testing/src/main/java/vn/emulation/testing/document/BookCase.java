package vn.emulation.testing.document;

/**
 * One case for a clause.
 *
 * @param name what it is called
 * @param why what it shows, empty where nobody said
 * @param place its file and line
 */
public record BookCase(String name, String why, String place) {}
