package vn.emulation.cli.screening;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.emulation.cli.input.ProblemList;
import vn.emulation.cli.table.DossierParts;
import vn.emulation.cli.table.RawRow;

/** Screens the parts of a table on some threads and writes what becomes of them in their order. Not thread-safe. */
final class Screening {

    static final int MOST_TOLD = DossierParts.MOST_TOLD;

    private static final int ENOUGH = 256;

    private final PartScreener screener;
    private final OrderCheck order;
    private final OutputStream out;
    private final Runnable progress;
    private final Deque<Future<ScreenedPart>> inFlight = new ArrayDeque<>();
    private final ProblemList problems = new ProblemList(MOST_TOLD);
    private final ScreenTotals totals = new ScreenTotals();

    Screening(PartScreener screener, OrderCheck order, OutputStream out, Runnable progress) {
        this.screener = screener;
        this.order = order;
        this.out = out;
        this.progress = progress;
    }

    /** Screens everything; what is wrong is in the problems afterwards. */
    ScreenTotals screen(DossierParts parts, int threads) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            while (parts.hasNext()) {
                List<RawRow> rows = parts.next(ENOUGH);
                inFlight.add(executor.submit(() -> screener.screen(rows)));
                if (inFlight.size() > 2 * threads) {
                    take();
                }
            }
            while (!inFlight.isEmpty()) {
                take();
            }
        } finally {
            executor.shutdownNow();
        }
        parts.end().ifPresent(refusal -> problems.add(refusal.sentence()));
        order.addTo(problems);
        return totals;
    }

    ProblemList problems() {
        return problems;
    }

    private void take() throws IOException {
        ScreenedPart part = finished(inFlight.remove());
        problems.addAll(part.problems());
        order.add(part.dossiers());
        if (problems.count() == 0) {
            part.writeTo(out);
            totals.add(part.totals());
        }
        progress.run();
    }

    private static ScreenedPart finished(Future<ScreenedPart> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }
}
