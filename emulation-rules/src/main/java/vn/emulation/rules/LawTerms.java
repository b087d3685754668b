package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.json.LawFile;
import vn.emulation.law.LegalFrame;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.SourceDocument;

/** What several files of terms say together. Immutable. */
final class LawTerms {

    private final List<LawFile> files;
    private final List<Clause> clauses;
    private final LegalFrame frame;

    private LawTerms(Collection<LawFile> files) {
        this.files = List.copyOf(files);
        this.clauses = clauses(files);
        this.frame = LawFile.frame(files);
    }

    /**
     * Joins files.
     *
     * @throws vn.emulation.validation.InvalidValueException if their parts do not fit
     */
    static LawTerms of(Collection<LawFile> files) {
        return new LawTerms(files);
    }

    /**
     * Joins more files to these.
     *
     * @throws vn.emulation.validation.InvalidValueException if their parts do not fit
     */
    LawTerms with(List<LawFile> more) {
        return of(joined(files, more));
    }

    /** A clause that several files tell alike is one clause, carried by what each names. */
    private static List<Clause> clauses(Collection<LawFile> files) {
        Map<ClauseId, List<Clause>> byId = new LinkedHashMap<>();
        LawFile.joined(files, LawFile::clauses)
                .forEach(clause -> byId.computeIfAbsent(clause.id(), id -> new ArrayList<>())
                        .add(clause));
        return byId.values().stream().flatMap(LawTerms::once).toList();
    }

    private static Stream<Clause> once(List<Clause> told) {
        Clause first = told.get(0);
        boolean alike = told.stream()
                .allMatch(other -> other.summary().equals(first.summary()) && other.treatment() == first.treatment());
        List<String> carried = told.stream()
                .flatMap(clause -> clause.modelledBy().stream())
                .distinct()
                .toList();
        return alike ? Stream.of(new Clause(first.id(), first.summary(), first.treatment(), carried)) : told.stream();
    }

    List<SourceDocument> documents() {
        return LawFile.joined(files, LawFile::documents);
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Reading> readings() {
        return LawFile.joined(files, LawFile::readings);
    }

    LegalFrame frame() {
        return frame;
    }

    /**
     * Returns the campaign with the documents among its legal bases, the clauses and readings after its own, and the
     * frame as its law.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has one of these already and it differs
     */
    Campaign joinedTo(Campaign campaign) {
        return CampaignBuilder.builder(campaign)
                .legalBases(joined(campaign.legalBases(), documents()))
                .clauses(joined(campaign.clauses(), clauses))
                .readings(joined(campaign.readings(), readings()))
                .law(Optional.of(frame))
                .build();
    }

    private static <T> List<T> joined(List<T> own, List<T> more) {
        return ImmutableSet.<T>builder().addAll(own).addAll(more).build().asList();
    }
}
