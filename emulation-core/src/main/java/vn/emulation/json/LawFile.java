package vn.emulation.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.award.Authority;
import vn.emulation.law.Alternatives;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.LegalObligation;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeGap;
import vn.emulation.law.Requirement;
import vn.emulation.source.Clause;
import vn.emulation.source.Reading;
import vn.emulation.source.SourceDocument;

/**
 * A file that holds what rules of the law cite, and a part of the law's frame; each list may be absent.
 *
 * <p>The frame of a law is in several files, so that references are checked when {@linkplain #frame these are joined}.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param documents the documents
 * @param clauses the clauses that are encoded
 * @param readings the questions that clauses leave open
 * @param regimes the regimes
 * @param gaps what is not known of the law
 * @param authorities the authorities
 * @param forms the forms of award
 * @param provisions to whom they are open
 * @param requirements what is asked whatever the provision
 * @param alternatives the clauses that any one of their points meets
 * @param criteria what a person must assess
 * @param askedDocuments the documents that a dossier must hold
 * @param obligations what somebody must do within some days
 */
public record LawFile(
        int schemaVersion,
        Optional<List<SourceDocument>> documents,
        Optional<List<Clause>> clauses,
        Optional<List<Reading>> readings,
        Optional<List<Regime>> regimes,
        Optional<List<RegimeGap>> gaps,
        Optional<List<Authority>> authorities,
        Optional<List<LegalForm>> forms,
        Optional<List<Provision>> provisions,
        Optional<List<Requirement>> requirements,
        Optional<List<Alternatives>> alternatives,
        Optional<List<LegalCriterion>> criteria,
        Optional<List<AskedDocument>> askedDocuments,
        Optional<List<LegalObligation>> obligations)
        implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public LawFile {
        FileValidation.checkVersion(schemaVersion);
    }

    /**
     * Returns the frame that several files hold together.
     *
     * @throws vn.emulation.validation.InvalidValueException if their parts do not fit, as {@link LegalFrame} says
     */
    public static LegalFrame frame(Collection<LawFile> files) {
        return LegalFrame.builder()
                .documents(joined(files, LawFile::documents).stream()
                        .map(SourceDocument::id)
                        .toList())
                .regimes(joined(files, LawFile::regimes))
                .gaps(joined(files, LawFile::gaps))
                .authorities(joined(files, LawFile::authorities))
                .forms(joined(files, LawFile::forms))
                .provisions(joined(files, LawFile::provisions))
                .requirements(joined(files, LawFile::requirements))
                .alternatives(joined(files, LawFile::alternatives))
                .criteria(joined(files, LawFile::criteria))
                .askedDocuments(joined(files, LawFile::askedDocuments))
                .obligations(joined(files, LawFile::obligations))
                .build();
    }

    /**
     * Returns what the files hold in one of their lists, each once, in the order of the files.
     *
     * @param <T> what it lists
     */
    public static <T> List<T> joined(Collection<LawFile> files, Function<LawFile, Optional<List<T>>> part) {
        return files.stream()
                .flatMap(file -> part.apply(file).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
