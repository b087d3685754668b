package vn.emulation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mistake in a file of sentences, read from {@code sentence_mistakes.txt}: a title, lines that stand in place of those
 * of the good file with their number (several for one number are several lines, none at all is an empty one), and what
 * is told.
 *
 * @param title what is wrong
 * @param text the file
 * @param told what is told of it, in Vietnamese
 */
record SentenceMistake(String title, String text, List<String> told) {

    static final String FILE = "a.vi.rules";
    static final String GOOD = """
            // V.2: hồ sơ gửi trễ
            quy tắc "green/1/late"
                điều khoản "green/1"
                theo cách hiểu "green/depth=DEEP"
                có hiệu lực từ ngày 01/01/2024
                khi
                    hồ sơ có
                    - loại đợt là Hằng năm
                    - đã biết ngày nhận hồ sơ
                    - ngày nhận hồ sơ từ ngày "limit" trở đi
                    - số thành tích ít nhất là 1
                    - hình thức khen thưởng không phải là "letter"
                thì
                    không đạt
            hết

            quy tắc "green/1/received-unknown"
                điều khoản "green/1"
                khi
                    hồ sơ có
                    - chưa biết ngày nhận hồ sơ
                thì
                    cần bổ sung ngày nhận hồ sơ
            hết
            """;

    private static final Pattern EDIT = Pattern.compile("(\\d+)\\|(.*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x\\{([0-9A-F]+)}");

    static Stream<SentenceMistake> all() {
        return Arrays.stream(resource().split("(?m)^== ")).skip(1).map(SentenceMistake::read);
    }

    private static String resource() {
        try (InputStream in =
                Objects.requireNonNull(SentenceMistake.class.getResourceAsStream("sentence_mistakes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentenceMistake read(String block) {
        List<String> lines = block.lines().toList();
        List<List<String>> file = new ArrayList<>();
        GOOD.lines().forEach(line -> file.add(List.of(line)));
        List<String> told = new ArrayList<>();
        List<Integer> edited = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher edit = EDIT.matcher(line);
            if (edit.matches()) {
                int index = Integer.parseInt(edit.group(1)) - 1;
                List<String> before = edited.contains(index) ? file.get(index) : List.of();
                file.set(
                        index,
                        Stream.concat(before.stream(), Stream.of(unescaped(edit.group(2))))
                                .toList());
                edited.add(index);
            } else if (!line.isBlank()) {
                told.add(line);
            }
        }
        String text = String.join("\n", file.stream().flatMap(List::stream).toList()) + "\n";
        return new SentenceMistake(lines.get(0), text, told);
    }

    /** Letters that an editor would not show, or would change, are written by their number. */
    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public String toString() {
        return title;
    }
}
