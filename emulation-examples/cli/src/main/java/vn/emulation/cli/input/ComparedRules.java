package vn.emulation.cli.input;

import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.Workbench;

/**
 * A round with two rule sets.
 *
 * @param request the round, with the campaign of the first
 * @param before the first rule set
 * @param after the second
 * @param sample whether its dossiers are the invented ones that ship with the library
 */
public record ComparedRules(EvaluationRequest request, Workbench before, Workbench after, boolean sample) {}
