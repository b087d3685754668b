package vn.emulation.cli.lint;

/**
 * A campaign whose rules were looked at.
 *
 * @param campaign its id
 * @param file the name of its file
 * @param loaded whether its rules can be loaded; where not, nothing but what keeps them from that is told
 * @param rules how many rules it has, 0 where they cannot be loaded
 * @param tried on how many sample dossiers they were tried
 */
public record LintedCampaign(String campaign, String file, boolean loaded, int rules, int tried) {}
