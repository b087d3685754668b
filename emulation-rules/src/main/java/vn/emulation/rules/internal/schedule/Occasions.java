package vn.emulation.rules.internal.schedule;

import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.DueEvent;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.LegalObligation;

/**
 * Tells which obligations arise, and for which dossiers.
 *
 * @param terms what the calendar is made from
 * @param law the law
 */
record Occasions(CalendarTerms terms, LegalFrame law) {

    /** Returns the occasions in order, each with its dossiers. */
    Map<Occasion, Collection<Dossier>> all() {
        TreeMultimap<Occasion, Dossier> found =
                TreeMultimap.create(Comparator.naturalOrder(), Comparator.comparing(Dossier::id));
        terms.request().dossiers().stream()
                .filter(this::isAsked)
                .forEach(dossier -> law.obligations(dossier.form())
                        .forEach(obligation -> found.put(occasion(obligation, dossier), dossier)));
        return found.asMap();
    }

    /** Returns what a decision brings of which no dossier is named. */
    Stream<Occasion> withoutDossiers() {
        LimitInForce limit = new LimitInForce(terms, terms.request().round(), Optional.empty());
        return terms.request().decidedOn().isEmpty()
                        || !terms.request().dossiers().isEmpty()
                ? Stream.empty()
                : terms.campaign().awards().stream()
                        .flatMap(offer -> law.obligations(offer.form().id()).stream())
                        .filter(obligation -> obligation.event() == DueEvent.DECIDED)
                        .distinct()
                        .map(obligation -> Occasion.of(obligation, DueEvent.DECIDED, limit));
    }

    private boolean isAsked(Dossier dossier) {
        return dossier.campaign().equals(terms.campaign().id())
                && terms.request().round().stream().allMatch(dossier.round()::equals);
    }

    private Occasion occasion(LegalObligation obligation, Dossier dossier) {
        LimitInForce limit = new LimitInForce(terms, Optional.of(dossier.round()), dossier.receivedOn());
        return Occasion.of(obligation, event(obligation, dossier.form()), limit);
    }

    /** An organiser that decides a form itself is the authority that receives the file. */
    private DueEvent event(LegalObligation obligation, AwardFormId form) {
        boolean decidesItself = terms.campaign()
                .offer(form)
                .filter(offer -> offer.mode() == OfferMode.AWARDS)
                .isPresent();
        return obligation.event() == DueEvent.SUBMITTED && decidesItself ? DueEvent.RECEIVED : obligation.event();
    }
}
