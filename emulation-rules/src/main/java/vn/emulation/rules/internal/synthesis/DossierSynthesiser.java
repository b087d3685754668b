package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.law.AskedDocument;
import vn.emulation.nominee.Nominee;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.fact.Vocabulary;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.validation.InvalidValueException;

/**
 * Makes dossiers of a round of which rules read given values; of what is not given, nothing is wrong, and nothing is
 * missing but ratings, initiatives, career, staff and votes. Immutable.
 */
public final class DossierSynthesiser {

    private static final DossierId ID = DossierId.of("lint");
    private static final Vocabulary WORDS = Subject.DOSSIER.vocabulary();
    private static final Supposition NOTHING = new Supposition(List.of(), new BitSet(), List.of());

    private final RoundContext context;

    /** Makes a synthesiser of dossiers of a round. */
    public DossierSynthesiser(RoundContext context) {
        this.context = context;
    }

    /**
     * Returns a dossier of which the vocabulary reads the value given for each slot, or empty if none was found: what it
     * returns has been read.
     */
    public Optional<Dossier> dossier(Map<Slot, Object> values) {
        Wants wants = Wants.of(values);
        return new AchievementChoice(wants, context)
                .chosen()
                .map(chosen -> dossier(wants, chosen))
                .filter(dossier -> isRead(values, dossier));
    }

    private Dossier dossier(Wants wants, AchievementChoice.Chosen chosen) {
        Nominee nominee = new NomineeChoice(wants, context).nominee();
        RatingChoice rated = new RatingChoice(wants, context);
        CollectiveChoice collective = new CollectiveChoice(wants, context);
        return Dossier.builder()
                .id(ID)
                .campaign(context.campaign().id())
                .round(context.round().id())
                .nominee(nominee)
                .form(form(wants))
                .receivedOn(receivedOn(wants))
                .registered(known(wants, "registrationKnown", wants.of(Boolean.class, "registered"), true))
                .documents(documents(wants, nominee))
                .achievements(chosen.achievements())
                .criteria(new CriteriaChoice(wants, context).scores())
                .history(new HistoryChoice(wants, context).history())
                .conduct(new ConductChoice(wants, context, chosen.discipline()).conduct())
                .ratings(rated.ratings())
                .initiatives(rated.initiatives())
                .career(new CareerChoice(wants, context).career(nominee))
                .staff(collective.staff(nominee))
                .establishedOn(collective.establishedOn(nominee))
                .votes(collective.votes())
                .rank(Optional.of(new Rank(1, "lint", usualDay())).filter(rank -> !wants.is("rankKnown", false)))
                .build();
    }

    private LocalDate usualDay() {
        return LocalDate.of(context.round().year(), 9, 1);
    }

    private static <T> Optional<T> known(Wants wants, String guard, Optional<T> wanted, T usual) {
        return wants.is(guard, false) ? Optional.empty() : Optional.of(wanted.orElse(usual));
    }

    private AwardFormId form(Wants wants) {
        AwardFormId usual = wants.is("formOffered", false)
                ? AwardFormId.of(ModelFinder.OTHER_FORM)
                : context.campaign().awards().get(0).form().id();
        return wants.of(String.class, "form").flatMap(DossierSynthesiser::form).orElse(usual);
    }

    /** A rule may compare the form with a text that no form can have as its id. */
    private static Optional<AwardFormId> form(String text) {
        try {
            return Optional.of(AwardFormId.of(text));
        } catch (InvalidValueException noId) {
            return Optional.empty();
        }
    }

    private Listing<Document> documents(Wants wants, Nominee nominee) {
        Stream<Document> ofPlan = context.documents().get(nominee.kind()).stream()
                .skip(wants.count("missingDocumentCount").orElse(0))
                .map(RequiredDocument::type)
                .map(Document::of);
        Stream<Document> ofLaw = askedByLaw(wants, nominee)
                .skip(wants.count("lawDocumentsMissing").orElse(0))
                .map(asked -> Document.of(DocumentTypeId.of(asked.type())));
        return new Listing<>(
                !wants.is("documentsComplete", false),
                Stream.concat(ofPlan, ofLaw).distinct().toList());
    }

    private Stream<AskedDocument> askedByLaw(Wants wants, Nominee nominee) {
        return context.campaign().law().stream()
                .flatMap(law -> receivedOn(wants)
                        .flatMap(law::regimeOn)
                        .map(regime -> law.askedDocuments(regime.id(), form(wants), nominee.kind()))
                        .stream())
                .flatMap(List::stream);
    }

    private Optional<LocalDate> receivedOn(Wants wants) {
        return known(wants, "receivedOnKnown", wants.of(LocalDate.class, "receivedOn"), usualDay());
    }

    private boolean isRead(Map<Slot, Object> values, Dossier dossier) {
        DossierFact fact = new DossierFact(new DossierView(dossier, context), NOTHING);
        return values.entrySet().stream()
                .allMatch(wanted -> read(wanted.getKey(), fact).equals(Optional.of(wanted.getValue())));
    }

    /** Returns what a rule reads of a slot, or empty while it is not known or a slot given to it is open. */
    public static Optional<Object> read(Slot slot, DossierFact fact) {
        Optional<Word> word = Stream.<Optional<? extends Word>>of(WORDS.field(slot.word()), WORDS.measure(slot.word()))
                .flatMap(Optional::stream)
                .<Word>map(Objects::requireNonNull)
                .findFirst();
        return word.filter(each -> isKnown(each, slot, fact)).map(each -> value(each, slot, fact));
    }

    private static boolean isKnown(Word word, Slot slot, DossierFact fact) {
        return slot.arguments().stream().noneMatch(Slot.class::isInstance)
                && word.guard()
                        .map(guard -> value(guard, slot, fact).equals(true))
                        .orElse(true);
    }

    private static Object value(Word word, Slot slot, DossierFact fact) {
        return word instanceof Field field
                ? field.value().apply(fact)
                : ((Measure) word).value().apply(fact, slot.arguments());
    }
}
