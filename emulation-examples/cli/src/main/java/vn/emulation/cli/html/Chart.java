package vn.emulation.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.view.PoolView;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/**
 * Places beside candidates, two bars for each form and kind, in units of a drawing.
 *
 * @param text the same in words, for those who do not see it
 * @param width the width of the drawing
 * @param height its height
 * @param bars the pairs of bars, from top to bottom
 */
record Chart(String text, int width, int height, List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int LONGEST_BAR = 310;
    private static final int TOP = 24;
    private static final int STEP = 62;
    private static final int LONGEST_LABEL = 54;

    static Chart of(List<PoolView> pools, Words words) {
        int most = pools.stream()
                .mapToInt(pool -> Math.max(pool.places().orElse(0), pool.candidateCount()))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (PoolView pool : pools) {
            bars.add(Bar.of(pool, TOP + STEP * bars.size(), most));
        }
        String text = pools.stream()
                .map(pool -> words.text(
                        "html.chart-text", pool.form(), pool.kind(), pool.placesShown(), pool.candidateCount()))
                .collect(Collectors.joining(" "));
        return new Chart(text, WIDTH, TOP + STEP * bars.size(), bars);
    }

    /**
     * The two bars of one form and kind.
     *
     * @param label what they are about
     * @param top where they begin
     * @param places the number of places, or a question mark
     * @param placesWidth how long its bar is
     * @param candidates the number of candidates
     * @param candidatesWidth how long its bar is
     */
    record Bar(String label, int top, String places, int placesWidth, int candidates, int candidatesWidth) {

        static Bar of(PoolView pool, int top, int most) {
            String label = VisibleText.excerpt(pool.form() + ": " + pool.kind(), LONGEST_LABEL);
            int candidates = pool.candidateCount();
            return new Bar(
                    label,
                    top,
                    pool.placesShown(),
                    length(pool.places().orElse(0), most),
                    candidates,
                    length(candidates, most));
        }

        private static int length(int number, int most) {
            return most == 0 ? 0 : Math.toIntExact((long) number * LONGEST_BAR / most);
        }

        int labelY() {
            return top + 14;
        }

        int placesY() {
            return top + 20;
        }

        int placesTextY() {
            return top + 32;
        }

        int placesEnd() {
            return placesWidth + 5;
        }

        int candidatesY() {
            return top + 38;
        }

        int candidatesTextY() {
            return top + 50;
        }

        int candidatesEnd() {
            return candidatesWidth + 5;
        }
    }
}
