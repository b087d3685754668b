package vn.emulation.campaign;

import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;

/**
 * Something that nominees compete in and are judged by (tiêu chí thi đua).
 *
 * @param id the criterion's id within its campaign
 * @param clause the clause that sets it
 * @param text what it asks
 */
public record Criterion(CriterionId id, ClauseId clause, LocalisedText text) {}
