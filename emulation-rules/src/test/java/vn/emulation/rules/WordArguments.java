package vn.emulation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.ValueType;

/** The texts that rule files can give to a measure. */
final class WordArguments {

    private WordArguments() {}

    /** Returns the texts that an argument, by its place from 0, can be; none where it is of another type. */
    static List<String> texts(Measure measure, int place) {
        if (measure.parameters().get(place) != ValueType.TEXT) {
            return List.of();
        }
        Stream<String> names = Optional.ofNullable(measure.named().get(place))
                .map(type -> Stream.of(type.getEnumConstants()).map(Enum::name))
                .orElseGet(() -> switch (measure.name()) {
                    case "count", "countKnown" -> Stream.of("staff", "beds");
                    case "criterionMet" -> Stream.of("tidy", "quiet");
                    case "assessed", "shown" -> Stream.of("law/model", "law/merit");
                    default -> Stream.of("letter", "provincial-merit-certificate");
                });
        return names.map(name -> "\"" + name + "\"").toList();
    }

    /** Returns whether an argument has to be written out. */
    static boolean isWritten(Measure measure, int place) {
        return measure.named().containsKey(place)
                || List.of("criterionMet", "assessed", "shown").contains(measure.name());
    }
}
