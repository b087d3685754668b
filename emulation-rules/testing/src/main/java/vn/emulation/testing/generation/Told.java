package vn.emulation.testing.generation;

/**
 * What a case shows, in Vietnamese sentences.
 *
 * @param name what it is called among those of its rule
 * @param why what it shows
 */
record Told(String name, String why) {}
