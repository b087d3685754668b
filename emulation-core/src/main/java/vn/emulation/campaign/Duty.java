package vn.emulation.campaign;

import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;

/**
 * What a plan asks of somebody who carries it out (trách nhiệm).
 *
 * @param clause the clause that sets it
 * @param role who has the duty
 * @param text what is to be done
 */
public record Duty(ClauseId clause, LocalisedText role, LocalisedText text) {}
