package vn.emulation.cli.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.source.SourceDocument;
import vn.emulation.text.LocalisedText;
import vn.emulation.text.VisibleText;

/** What people call the things that ids name; an id that nothing is known of stands for itself. */
final class Names {

    private final EvaluationRequest request;
    private final List<Parameter> parameters;
    private final Words words;
    private final Map<DossierId, Nominee> nominees = new TreeMap<>();

    /** Makes the names of a round's things, in one language. */
    Names(Docket docket, Words words) {
        this(docket.request(), docket.ruleSet().parameters(), words);
    }

    Names(EvaluationRequest request, List<Parameter> parameters, Words words) {
        this.request = request;
        this.parameters = List.copyOf(parameters);
        this.words = words;
        request.dossiers().forEach(dossier -> nominees.put(dossier.id(), dossier.nominee()));
    }

    /** Returns a unit's name; a part of a unit goes with the whole, since every hospital has the same parts. */
    String unit(UnitId id) {
        Optional<OrgUnit> unit = request.orgTree().find(id);
        String name = unit.map(OrgUnit::name).map(words::of).orElseGet(() -> VisibleText.of(id.value()));
        return unit.flatMap(this::whole)
                .map(whole -> name + ", " + words.of(whole.name()))
                .orElse(name);
    }

    /** The nearest unit above a part that is no part itself. */
    private Optional<OrgUnit> whole(OrgUnit unit) {
        Optional<OrgUnit> above = Optional.of(unit);
        while (above.filter(each -> each.type() == UnitType.PART).isPresent()) {
            above = above.flatMap(OrgUnit::parent).flatMap(request.orgTree()::find);
        }
        return above.filter(each -> !each.equals(unit));
    }

    /** Returns what a collective is called, where that is not its unit's name, and the unit. */
    String place(Decision decision) {
        return place(decision.dossier(), decision.unitId());
    }

    String place(DossierId dossier, UnitId unitId) {
        String unit = unit(unitId);
        return Optional.ofNullable(nominees.get(dossier))
                .flatMap(this::ownName)
                .map(VisibleText::of)
                .filter(name -> !name.equals(unit))
                .map(name -> name + ", " + unit)
                .orElse(unit);
    }

    private Optional<String> ownName(Nominee nominee) {
        Optional<LocalisedText> unit = request.orgTree().find(nominee.unitId()).map(OrgUnit::name);
        return Optional.of(nominee)
                .filter(Collective.class::isInstance)
                .map(collective -> ((Collective) collective).name())
                .filter(name -> unit.stream().noneMatch(text -> name.equals(text.vi()) || name.equals(text.en())));
    }

    String form(AwardFormId form) {
        return request.campaign()
                .offer(form)
                .map(offer -> words.of(offer.form().name()))
                .orElseGet(() -> VisibleText.of(form.value()));
    }

    /** Returns who does what with a form: the organiser awards it, or proposes it to an authority. */
    String authority(AwardFormId form) {
        return request.campaign().offer(form).map(this::authority).orElseGet(() -> words.text("pool.not-offered"));
    }

    private String authority(AwardOffer offer) {
        String organiser = unit(request.campaign().organiser());
        return words.text(
                "pool." + offer.mode(),
                organiser,
                words.of(offer.form().decidedBy().name()));
    }

    /** Returns a clause's id without its document where that is the campaign's own plan. */
    String clause(ClauseId clause) {
        return inPlan(clause.value());
    }

    /** Returns a reading's id without its document where that is the campaign's own plan. */
    String reading(ReadingId reading) {
        return inPlan(reading.value());
    }

    private String inPlan(String id) {
        String plan = request.campaign().plan().id() + "/";
        return VisibleText.of(id.startsWith(plan) ? id.substring(plan.length()) : id);
    }

    /** Returns a document with its issuer, number and day, as far as they are known. */
    Optional<String> document(DocumentId document) {
        Campaign campaign = request.campaign();
        return Stream.concat(Stream.of(campaign.plan()), campaign.legalBases().stream())
                .filter(each -> each.id().equals(document))
                .findFirst()
                .map(this::document);
    }

    private String document(SourceDocument document) {
        return words.text(
                "document",
                words.of(document.title()),
                words.of(document.issuer()),
                document.number().map(VisibleText::of).orElseGet(() -> words.text("document.no-number")),
                document.issuedOn().map(words::of).orElseGet(() -> words.text("document.no-day")));
    }

    /** Returns a parameter's name with what it is. */
    String parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(Parameter::description)
                .map(description -> name + " (" + words.of(description) + ")")
                .orElse(name);
    }

    /** Returns a recorded answer to a reading, with who gave it, when and where it stands. */
    String ruling(Ruling ruling) {
        return words.text(
                "ruling",
                VisibleText.of(ruling.reading().value()),
                VisibleText.of(ruling.alternative()),
                VisibleText.of(ruling.decidedBy()),
                words.of(ruling.decidedOn()),
                VisibleText.of(ruling.document()));
    }
}
