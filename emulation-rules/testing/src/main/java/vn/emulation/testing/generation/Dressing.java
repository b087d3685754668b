package vn.emulation.testing.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.CouncilVoteBuilder;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.CollectiveBuilder;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;

/** Gives made dossiers the names that cases use, so that what is written of them is what they are about. */
final class Dressing {

    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng";

    private final DossierId id;
    private final Map<AchievementId, AchievementId> names = new LinkedHashMap<>();

    private Dressing(DossierId id) {
        this.id = id;
    }

    static Dossier dressed(Dossier made, DossierId id) {
        return new Dressing(id).dress(made);
    }

    private Dossier dress(Dossier made) {
        return DossierBuilder.builder(made)
                .id(id)
                .nominee(nominee(made.nominee(), NomineeId.of(id.value())))
                .achievements(new Listing<>(
                        made.achievements().complete(),
                        made.achievements().items().stream()
                                .map(this::achievement)
                                .toList()))
                .history(new Listing<>(
                        made.history().complete(),
                        made.history().items().stream().map(this::award).toList()))
                .votes(made.votes().stream().map(Dressing::vote).toList())
                .rank(made.rank().map(rank -> new Rank(rank.position(), COUNCIL, rank.rankedOn())))
                .build();
    }

    private static Nominee nominee(Nominee nominee, NomineeId id) {
        if (nominee instanceof Individual person) {
            return IndividualBuilder.builder(person).id(id).build();
        }
        return nominee instanceof Collective collective
                ? CollectiveBuilder.builder(collective).id(id).name("Tập thể").build()
                : new Household(id, nominee.unitId());
    }

    private Achievement achievement(Achievement achievement) {
        return new Achievement(name(achievement.id()), "Thành tích", achievement.period());
    }

    private AchievementId name(AchievementId old) {
        return names.computeIfAbsent(
                old, each -> AchievementId.of(names.isEmpty() ? id.value() : id + "-" + (names.size() + 1)));
    }

    private PastAward award(PastAward award) {
        List<AchievementId> named = new ArrayList<>();
        award.achievements().items().forEach(each -> named.add(name(each)));
        return PastAwardBuilder.builder(award)
                .achievements(new Listing<>(award.achievements().complete(), named))
                .build();
    }

    private static CouncilVote vote(CouncilVote vote) {
        return CouncilVoteBuilder.builder(vote).council(COUNCIL).build();
    }
}
