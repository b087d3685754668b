package vn.emulation.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.view.ChangeGroupView;
import vn.emulation.cli.view.ChangeTotalView;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/**
 * How many gain beside how many lose, two bars for each group, in units of a drawing.
 *
 * @param id its name within the page
 * @param title what the groups are
 * @param text the same in words, for those who do not see it
 * @param width the width of the drawing
 * @param height its height
 * @param bars the pairs of bars, those with the most changes first
 */
record ChangeChart(String id, String title, String text, int width, int height, List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int LONGEST_BAR = 310;
    private static final int TOP = 24;
    private static final int STEP = 62;
    private static final int LONGEST_LABEL = 54;
    private static final int MOST_GROUPS = 12;

    static ChangeChart of(String id, ChangeGroupView group, Words words) {
        List<ChangeTotalView> shown = group.rows().stream()
                .filter(row -> row.total().changed() > 0)
                .sorted(Comparator.comparing(
                        (ChangeTotalView row) -> -row.total().changed()))
                .limit(MOST_GROUPS)
                .toList();
        int most = shown.stream()
                .mapToInt(row -> Math.max(row.total().gains(), row.total().losses()))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        shown.forEach(row -> bars.add(Bar.of(row, TOP + STEP * bars.size(), most)));
        String text = shown.stream()
                .map(row -> words.text(
                        "html.change-text",
                        row.name(),
                        row.total().gains(),
                        row.total().losses()))
                .collect(Collectors.joining(" "));
        return new ChangeChart(id, words.sentence(group.title()), text, WIDTH, TOP + STEP * bars.size(), bars);
    }

    /**
     * The two bars of one group.
     *
     * @param label the group
     * @param top where they begin
     * @param gains how many gain
     * @param gainsWidth how long their bar is
     * @param losses how many lose
     * @param lossesWidth how long their bar is
     */
    record Bar(String label, int top, int gains, int gainsWidth, int losses, int lossesWidth) {

        static Bar of(ChangeTotalView row, int top, int most) {
            int gains = row.total().gains();
            int losses = row.total().losses();
            return new Bar(
                    VisibleText.excerpt(row.name(), LONGEST_LABEL),
                    top,
                    gains,
                    length(gains, most),
                    losses,
                    length(losses, most));
        }

        private static int length(int number, int most) {
            return most == 0 ? 0 : Math.toIntExact((long) number * LONGEST_BAR / most);
        }

        int labelY() {
            return top + 14;
        }

        int gainsY() {
            return top + 20;
        }

        int gainsTextY() {
            return top + 32;
        }

        int gainsEnd() {
            return gainsWidth + 5;
        }

        int lossesY() {
            return top + 38;
        }

        int lossesTextY() {
            return top + 50;
        }

        int lossesEnd() {
            return lossesWidth + 5;
        }
    }
}
