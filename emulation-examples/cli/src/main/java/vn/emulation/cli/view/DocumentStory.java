package vn.emulation.cli.view;

/**
 * A document that clauses stand in.
 *
 * @param id the first part of its clauses' ids
 * @param name its title, issuer, number and day, as far as they are known
 */
public record DocumentStory(String id, String name) {}
