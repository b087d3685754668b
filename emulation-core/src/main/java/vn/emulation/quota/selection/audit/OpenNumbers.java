package vn.emulation.quota.selection.audit;

/**
 * With how many places in all each entrant of a part is certain to receive one, when only that number is open.
 *
 * <p>The places that a level and all better ones take, with those that floors still need, are enough for all of that
 * level that would be certain without a number. One that fills a place that a floor needs anyway has it with any number.
 * Soft floors count as they are kept while the number is open.
 */
final class OpenNumbers {
    private OpenNumbers() {}

    static void note(AuditCase audited, LimitForest limits, Examined examined) {
        Rows rows = examined.rows();
        int[] leaf = limits.forest().leaf();
        Reservations reservations = new Reservations(limits);
        long fewest = reservations.total();
        int end = 0;
        for (int from = 0; from < rows.size(); from = end) {
            end = rows.endOfLevel(from);
            for (int row = from; row < end; row++) {
                for (int taken = 0; taken < examined.taken()[row]; taken++) {
                    reservations.add(leaf[rows.kind()[row]]);
                }
            }
            for (int row = from; row < end; row++) {
                if (examined.group()[row] < 0 && examined.taken()[row] > 0) {
                    boolean needed = reservations.isNeeded(leaf[rows.kind()[row]]);
                    for (int entrant : rows.members()[row]) {
                        audited.setCertainFrom(entrant, needed ? fewest : reservations.total());
                    }
                }
            }
        }
    }
}
