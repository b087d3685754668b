package vn.emulation.cli.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.Grant;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.text.VisibleText;

/** Puts the places of one form and kind into words. */
final class PoolViewer {

    private final Map<DossierId, Decision> decisions;
    private final Words words;
    private final Names names;
    private final List<TieCase> ties;
    private final PlaceTeller places;

    PoolViewer(Map<DossierId, Decision> decisions, Words words, Names names, List<TieCase> ties, PlaceTeller places) {
        this.decisions = decisions;
        this.words = words;
        this.names = names;
        this.ties = List.copyOf(ties);
        this.places = places;
    }

    PoolView view(Placement placement) {
        return PoolView.builder()
                .form(names.form(placement.form()))
                .kind(words.of(placement.kind()))
                .authority(names.authority(placement.form()))
                .grant(placement.grant().map(this::grant).orElseGet(() -> words.text("pool.grant.none")))
                .places(placement
                        .grant()
                        .map(grant -> OptionalInt.of(grant.places()))
                        .orElseGet(OptionalInt::empty))
                .selected(count(placement, Standing.SELECTED))
                .tied(count(placement, Standing.TIED))
                .reserve(count(placement, Standing.RESERVE))
                .waiting(count(
                        placement,
                        Standing.AWAITING_RANK,
                        Standing.AWAITING_GRANT,
                        Standing.LIMITS_CONFLICT,
                        Standing.UNDECIDED))
                .notSelected(count(placement, Standing.NOT_SELECTED))
                .cutLine(number(placement.cutLine()))
                .notes(notes(placement))
                .ties(ties(placement))
                .candidates(placement.candidates().stream().map(this::candidate).toList())
                .build();
    }

    private String grant(Grant grant) {
        return words.text("pool.grant", grant.places(), VisibleText.of(grant.grantedBy()))
                + grant.grantedOn()
                        .map(day -> words.text("pool.grant.day", words.of(day)))
                        .orElse("")
                + grant.document()
                        .map(number -> words.text("pool.grant.document", VisibleText.of(number)))
                        .orElse("");
    }

    private static int count(Placement placement, Standing... standings) {
        return (int) placement.candidates().stream()
                .filter(placed -> Arrays.asList(standings).contains(placed.standing()))
                .count();
    }

    private List<String> notes(Placement placement) {
        Stream<String> told = ties.stream()
                .filter(tie -> placed(tie, placement).findFirst().isPresent())
                .map(places::tie);
        return Stream.concat(told, cutLines(placement).stream()).toList();
    }

    private List<TieView> ties(Placement placement) {
        return ties.stream()
                .filter(tie -> placed(tie, placement).findFirst().isPresent())
                .map(tie -> new TieView(
                        placed(tie, placement)
                                .flatMapToInt(placed -> placed.candidate().position().stream())
                                .findFirst()
                                .orElse(0),
                        tie.places(),
                        placed(tie, placement).map(this::candidate).toList(),
                        places.limits(tie),
                        tie.digest()))
                .toList();
    }

    private static Stream<PlacedCandidate> placed(TieCase tie, Placement placement) {
        return placement.candidates().stream()
                .filter(placed ->
                        tie.tied().contains(placed.candidate().dossier().value()));
    }

    private Optional<String> cutLines(Placement placement) {
        return Optional.of(placement.cutLines().stream()
                        .map(line -> words.text("pool.reach.number", line.places(), line.position()))
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .map(text -> words.text("pool.reach", text));
    }

    private CandidateView candidate(PlacedCandidate placed) {
        DossierId dossier = placed.candidate().dossier();
        Decision decision = decisions.get(dossier);
        if (decision == null) {
            throw new IllegalArgumentException(
                    "The report places a dossier (" + dossier + ") that it does not decide.");
        }
        return CandidateView.builder()
                .rank(number(placed.candidate().position()))
                .dossier(VisibleText.of(dossier.value()))
                .nominee(VisibleText.of(decision.nominee().value()))
                .unit(names.place(decision))
                .outcome(words.of(decision.outcome()))
                .build();
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
