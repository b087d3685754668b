package vn.emulation.cli.view;

import vn.emulation.testing.comparison.ChangeTotal;

/**
 * What a comparison comes to for a group of dossiers.
 *
 * @param name the group
 * @param total the numbers
 * @param prizesBefore what was to be paid, as people write it
 * @param prizesAfter what is to be paid
 */
public record ChangeTotalView(String name, ChangeTotal total, String prizesBefore, String prizesAfter) {}
