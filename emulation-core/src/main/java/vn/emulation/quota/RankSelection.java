package vn.emulation.quota;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;

/**
 * Selection by rank under one number of places (xét chọn theo thứ hạng): a better ranked candidate is never passed over
 * for a worse one, and nothing but rank decides.
 *
 * <p>Candidates of one position receive places together or, if there are too few, are a {@link TieCase}. A candidate
 * that nobody ranked might stand anywhere, so only what holds wherever it stands is certain. This type is immutable.
 */
public final class RankSelection {

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.position().orElse(Integer.MAX_VALUE))
            .thenComparing(candidate -> candidate.position().isEmpty())
            .thenComparing(Candidate::dossier);

    private final AwardFormId form;
    private final NomineeKind kind;
    private final List<Candidate> candidates;
    private final NavigableMap<Integer, Integer> betterByPosition = new TreeMap<>();
    private final int ranked;
    private final int unranked;

    /** Makes a selection among the given candidates, in whatever order they come. */
    public RankSelection(AwardFormId form, NomineeKind kind, List<Candidate> candidates) {
        this.form = form;
        this.kind = kind;
        this.candidates = ImmutableList.sortedCopyOf(ORDER, candidates);
        for (int better = 0; better < this.candidates.size(); better++) {
            int before = better;
            this.candidates
                    .get(better)
                    .position()
                    .ifPresent(position -> betterByPosition.putIfAbsent(position, before));
        }
        this.ranked = (int) candidates.stream()
                .filter(candidate -> candidate.position().isPresent())
                .count();
        this.unranked = candidates.size() - ranked;
    }

    /** Returns who receives the places of the grant; nobody while there is none. */
    public Placement place(Optional<Grant> grant) {
        List<PlacedCandidate> placed = candidates.stream()
                .map(candidate -> new PlacedCandidate(
                        candidate,
                        grant.map(given -> standing(candidate, given.places())).orElse(Standing.AWAITING_GRANT)))
                .toList();
        return Placement.builder()
                .form(form)
                .kind(kind)
                .grant(grant)
                .cutLine(cutLine(placed))
                .candidates(placed)
                .tie(grant.flatMap(given -> tie(placed, given.places())))
                .build();
    }

    private Standing standing(Candidate candidate, int places) {
        if (candidates.size() <= places) {
            return Standing.SELECTED;
        }
        if (candidate.position().isEmpty()) {
            return places == 0 ? Standing.NOT_SELECTED : Standing.AWAITING_RANK;
        }
        int position = candidate.position().getAsInt();
        int better = better(position);
        int through = through(position);
        if (through + unranked <= places) {
            return Standing.SELECTED;
        }
        if (better >= places) {
            return isNext(better, places) ? Standing.RESERVE : Standing.NOT_SELECTED;
        }
        return unranked > 0 ? Standing.AWAITING_RANK : Standing.TIED;
    }

    /** Counts the candidates that stand before a position that some candidate has. */
    private int better(int position) {
        return Objects.requireNonNull(betterByPosition.get(position));
    }

    /** Counts the candidates that stand up to a position, with those at it. */
    private int through(int position) {
        Map.Entry<Integer, Integer> next = betterByPosition.higherEntry(position);
        return next == null ? ranked : next.getValue();
    }

    /** The group right below the places, when the places end exactly above it. */
    private boolean isNext(int better, int places) {
        return unranked == 0 && places > 0 && better == places;
    }

    private static OptionalInt cutLine(List<PlacedCandidate> placed) {
        return placed.stream()
                .filter(each -> each.standing() == Standing.SELECTED)
                .flatMapToInt(each -> each.candidate().position().stream())
                .max();
    }

    private Optional<TieCase> tie(List<PlacedCandidate> placed, int places) {
        List<Candidate> tied = placed.stream()
                .filter(each -> each.standing() == Standing.TIED)
                .map(PlacedCandidate::candidate)
                .toList();
        return tied.stream().findFirst().map(first -> {
            int position = first.position().getAsInt();
            return new TieCase(
                    position,
                    places - better(position),
                    tied.stream().map(Candidate::dossier).toList());
        });
    }
}
