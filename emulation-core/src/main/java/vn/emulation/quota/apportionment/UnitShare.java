package vn.emulation.quota.apportionment;

/**
 * What a unit receives.
 *
 * @param id the unit
 * @param places the places it receives for certain, without earlier years; a place of a tie comes on top
 */
public record UnitShare(String id, int places) {}
