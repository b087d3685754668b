package vn.emulation.rules.internal.schedule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.CalendarRequest;
import vn.emulation.schedule.CampaignCalendar;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueActionBuilder;
import vn.emulation.source.Ruling;
import vn.emulation.validation.Validation;

/** Makes the calendar of a campaign. */
public final class CalendarPlanner {

    private final CalendarTerms terms;

    /**
     * Makes a planner for what is asked, with the parameters of the campaign's rules by name.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has no such round or reading
     */
    public CalendarPlanner(
            Campaign campaign, ImmutableSortedMap<String, Parameter> parameters, CalendarRequest request) {
        validate(campaign, request);
        this.terms = new CalendarTerms(campaign, parameters, Readings.of(campaign, request.rulings()), request);
    }

    private static void validate(Campaign campaign, CalendarRequest request) {
        Validation validation = Validation.start().unique(request.rulings(), Ruling::reading, "request.ruling");
        request.round()
                .ifPresent(round ->
                        validation.check(campaign.round(round).isPresent(), "request.round", campaign.id(), round));
        request.rulings()
                .forEach(ruling -> validation.check(
                        campaign.reading(ruling.reading())
                                .flatMap(reading -> reading.alternative(ruling.alternative()))
                                .isPresent(),
                        "request.reading",
                        ruling.reading(),
                        ruling.alternative()));
        validation.orThrow();
    }

    /** Returns the calendar. */
    public CampaignCalendar calendar() {
        RoundActions rounds = new RoundActions(terms);
        PlanActions plan = new PlanActions(terms.campaign(), rounds.clauses());
        Stream<DueAction> all = Stream.of(
                        plan.milestones(),
                        rounds.actions(),
                        terms.campaign().law().stream().flatMap(law -> new LimitActions(terms, law).actions()),
                        plan.duties())
                .flatMap(each -> each);
        Multiset<String> ids = HashMultiset.create();
        List<DueAction> named = all.map(action -> named(action, ids)).toList();
        return new CampaignCalendar(
                terms.campaign().id(),
                terms.campaign().title(),
                named.stream().filter(this::isAsked).toList());
    }

    /** Several duties of one clause have one id, but for their number in the order of the plan. */
    private static DueAction named(DueAction action, Multiset<String> ids) {
        ids.add(action.id());
        int number = ids.count(action.id());
        return number == 1
                ? action
                : DueActionBuilder.builder(action)
                        .id(action.id() + "-" + number)
                        .build();
    }

    private boolean isAsked(DueAction action) {
        return terms.request().round().stream()
                .allMatch(round -> action.round().filter(round::equals).isPresent());
    }
}
