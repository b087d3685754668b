package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.ParameterFile;
import vn.emulation.json.VersionedFile;
import vn.emulation.parameter.Parameter;
import vn.emulation.prize.CombinationRule;
import vn.emulation.prize.PaymentWindow;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizeGap;
import vn.emulation.prize.PrizeNotice;
import vn.emulation.prize.PrizeTable;
import vn.emulation.prize.PrizeTerms;
import vn.emulation.source.Clause;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Reading;
import vn.emulation.source.SourceDocument;

/**
 * The prizes of the national law that ship with this library (mức tiền thưởng): the coefficients of three decrees, the base
 * salary through time, and what is not known of either.
 *
 * <p>They are no part of any rule set: no verdict hangs on them. This type is immutable.
 */
public final class BundledPrizes {

    static final String FOLDER = "prizes/";
    private static final List<String> PARAMETERS =
            List.of("base-salary.json", "coefficients.json", "multipliers.json", "rounding.json");

    private final List<SourceDocument> documents;
    private final List<Clause> clauses;
    private final PrizeTable table;

    /**
     * What prizes cite.
     *
     * @param schemaVersion the version of the file's form, 1
     * @param documents the documents that no other part of the law cites
     * @param clauses the clauses
     * @param readings what they leave open
     */
    record TermsFile(int schemaVersion, List<SourceDocument> documents, List<Clause> clauses, List<Reading> readings)
            implements VersionedFile {}

    /**
     * What prizes are computed from besides numbers.
     *
     * @param schemaVersion the version of the file's form, 1
     * @param forms the forms of award
     * @param gaps why numbers are not known
     * @param payments the days of which it is known who pays
     * @param notices what has to be told beside prizes
     * @param combinations what several awards at the same moment pay
     */
    record PrizesFile(
            int schemaVersion,
            List<PrizeForm> forms,
            List<PrizeGap> gaps,
            List<PaymentWindow> payments,
            List<PrizeNotice> notices,
            List<CombinationRule> combinations)
            implements VersionedFile {}

    private BundledPrizes(List<SourceDocument> documents, List<Clause> clauses, PrizeTable table) {
        this.documents = List.copyOf(documents);
        this.clauses = List.copyOf(clauses);
        this.table = table;
    }

    /** Reads the files. */
    public static BundledPrizes load() {
        TermsFile terms = read("terms.json", TermsFile.class);
        PrizesFile prizes = read("prizes.json", PrizesFile.class);
        List<Parameter> parameters = PARAMETERS.stream()
                .flatMap(file -> read(file, ParameterFile.class).parameters().stream())
                .toList();
        PrizeTable table = PrizeTable.of(new PrizeTerms(
                prizes.forms(),
                parameters,
                terms.readings(),
                prizes.gaps(),
                prizes.payments(),
                prizes.notices(),
                prizes.combinations()));
        List<SourceDocument> documents = ImmutableSet.copyOf(
                        Stream.concat(BundledLaw.load().documents().stream(), terms.documents().stream())
                                .toList())
                .asList();
        return new BundledPrizes(documents, terms.clauses(), table);
    }

    private static <T> T read(String file, Class<T> type) {
        return EmulationJson.create().read(PlanResources.law(FOLDER + file), "law/" + FOLDER + file, type);
    }

    /** Returns the prizes of the law. */
    public PrizeTable table() {
        return table;
    }

    /** Returns the clauses that prizes rest on. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Returns a document that a clause stands in, or empty if there is none of that id. */
    public Optional<SourceDocument> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}
