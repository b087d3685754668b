package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.json.VersionedFile;
import vn.emulation.source.DocumentId;
import vn.emulation.text.LocalisedText;

/**
 * The file that names articles and why some are not encoded.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param reasons what each reason says
 * @param documents the documents
 */
record LawMapFile(int schemaVersion, List<NamedReason> reasons, List<MapDocument> documents) implements VersionedFile {

    LawMapFile {
        reasons = ImmutableList.copyOf(reasons);
        documents = ImmutableList.copyOf(documents);
    }

    record NamedReason(NotEncodedReason reason, LocalisedText text) {}

    record MapDocument(DocumentId document, Optional<NotEncodedReason> rest, List<NamedArticle> articles) {

        MapDocument {
            articles = ImmutableList.copyOf(articles);
        }
    }

    record NamedArticle(String article, LocalisedText title, Optional<NotEncodedReason> reason) {}
}
