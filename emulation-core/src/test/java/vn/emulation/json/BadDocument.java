package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * A document that cannot be read, and what is said of it.
 *
 * @param name the case
 * @param type what it is read as
 * @param bytes the document
 * @param code the code of the problem
 * @param place its place
 * @param en the sentence in English, behind the place
 * @param vi the sentence in Vietnamese, behind the place
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BadDocument(String name, Class<?> type, byte[] bytes, String code, Place place, String en, String vi) {
    private static final EmulationJson JSON = EmulationJson.create();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Set<String> WITHOUT_POINTER = Set.of("json.empty", "json.encoding", "json.trailing");
    private static final int LONGEST_POINTER = 60;

    BadDocument(String name, Class<?> type, String text, String code, Place place, String en, String vi) {
        this(name, type, text.getBytes(StandardCharsets.UTF_8), code, place, en, vi);
    }

    /**
     * A place in a document.
     *
     * @param pointer the JSON pointer
     * @param line the line
     * @param column the column
     */
    record Place(String pointer, int line, int column) {

        static Place at(String pointer, int line, int column) {
            return new Place(pointer, line, column);
        }
    }

    /** Returns the whole sentence in English. */
    String english() {
        String where = place.pointer().isEmpty() ? "as a whole, " : "at " + pointer() + ", ";
        return "tệp.json, " + (WITHOUT_POINTER.contains(code) ? "" : where) + "line " + place.line() + ", column "
                + place.column() + ": " + en;
    }

    private String vietnamese() {
        String where = place.pointer().isEmpty() ? "toàn bộ tài liệu, " : "tại " + pointer() + ", ";
        return "tệp.json, " + (WITHOUT_POINTER.contains(code) ? "" : where) + "dòng " + place.line() + ", cột "
                + place.column() + ": " + vi;
    }

    private String pointer() {
        return place.pointer().length() <= LONGEST_POINTER
                ? place.pointer()
                : place.pointer().substring(0, LONGEST_POINTER) + "…";
    }

    void verify() {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> JSON.read(bytes, "tệp.json", type))
                .satisfies(thrown -> {
                    JsonProblem problem = thrown.problem();
                    assertThat(thrown).hasMessage(english());
                    assertThat(thrown.text(VIETNAMESE)).isEqualTo(vietnamese());
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.source()).isEqualTo("tệp.json");
                    assertThat(new Place(problem.pointer(), problem.line(), problem.column()))
                            .isEqualTo(place);
                });
    }

    @Override
    public String toString() {
        return name;
    }
}
