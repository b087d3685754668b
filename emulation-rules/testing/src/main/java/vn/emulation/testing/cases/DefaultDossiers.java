package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.CollectiveBuilder;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.validation.InvalidValueException;

/**
 * The dossiers that cases start from: of the organiser's own sector, registered, complete, received on 1 September of the
 * round's year, every criterion of the plan met, ranked first, nothing against the nominee. What only the law asks for,
 * such as ratings and votes, is not stated.
 */
final class DefaultDossiers {

    private static final EmulationJson JSON = EmulationJson.create();
    private static final String NAME = "Tập thể";
    private static final String ACHIEVED = "Thành tích";
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng";

    private final RoundContext context;
    private final DossierSynthesiser synthesiser;
    private final Map<Wanted, Dossier> made = new ConcurrentHashMap<>();

    DefaultDossiers(RoundContext context) {
        this.context = context;
        this.synthesiser = new DossierSynthesiser(context);
    }

    /**
     * What the other parts of a dossier hang on.
     *
     * @param kind the kind of nominee
     * @param form the form of award
     * @param receivedOn the day it was received
     */
    private record Wanted(Optional<NomineeKind> kind, Optional<AwardFormId> form, Optional<LocalDate> receivedOn) {

        static Wanted of(YamlMap dossier) {
            return new Wanted(
                    dossier.get("nominee")
                            .filter(YamlMap.class::isInstance)
                            .flatMap(nominee -> ((YamlMap) nominee).scalar("kind"))
                            .flatMap(kind -> kind(kind.text())),
                    dossier.scalar("form").flatMap(form -> form(form.text())),
                    dossier.scalar("receivedOn").flatMap(day -> day(day.text())));
        }

        private static Optional<NomineeKind> kind(String text) {
            return ImmutableList.copyOf(NomineeKind.values()).stream()
                    .filter(kind -> kind.name().equals(text))
                    .findFirst();
        }

        private static Optional<AwardFormId> form(String text) {
            try {
                return Optional.of(AwardFormId.of(text));
            } catch (InvalidValueException noId) {
                return Optional.empty();
            }
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        }

        Map<Slot, Object> values() {
            Map<Slot, Object> values = new LinkedHashMap<>();
            kind.ifPresent(each -> values.put(Slot.of("kind"), each));
            form.ifPresent(each -> values.put(Slot.of("form"), each.value()));
            receivedOn.ifPresent(each -> values.put(Slot.of("receivedOn"), each));
            return values;
        }
    }

    /** Returns what a dossier is that is told of only so far. */
    YamlMap under(YamlMap overlay, DossierId id) {
        Wanted wanted = Wanted.of(overlay);
        Dossier dossier = named(made.computeIfAbsent(wanted, this::dossier), id);
        return (YamlMap) TreeJson.read(JSON.writeCompact(dossier));
    }

    private Dossier dossier(Wanted wanted) {
        return synthesiser
                .dossier(wanted.values())
                .or(() -> synthesiser.dossier(new Wanted(wanted.kind(), Optional.empty(), Optional.empty()).values()))
                .orElseThrow();
    }

    /** Nobody is put forward twice, and nothing is rewarded twice, unless a case says so. */
    private Dossier named(Dossier dossier, DossierId id) {
        List<Achievement> achievements = dossier.achievements().items().stream()
                .map(achievement -> new Achievement(AchievementId.of(id.value()), ACHIEVED, achievement.period()))
                .toList();
        return DossierBuilder.builder(dossier)
                .id(id)
                .nominee(named(dossier.nominee(), NomineeId.of(id.value())))
                .achievements(new Listing<>(dossier.achievements().complete(), achievements))
                .rank(dossier.rank()
                        .map(rank -> new Rank(
                                1, COUNCIL, LocalDate.of(context.round().year(), 9, 1))))
                .build();
    }

    private static Nominee named(Nominee nominee, NomineeId id) {
        if (nominee instanceof Individual person) {
            return IndividualBuilder.builder(person).id(id).build();
        }
        return nominee instanceof Collective collective
                ? CollectiveBuilder.builder(collective).id(id).name(NAME).build()
                : new Household(id, nominee.unitId());
    }
}
