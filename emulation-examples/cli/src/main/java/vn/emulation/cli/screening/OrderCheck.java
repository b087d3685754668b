package vn.emulation.cli.screening;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import vn.emulation.cli.input.ProblemList;
import vn.emulation.cli.screening.RepeatFinder.Repeat;
import vn.emulation.cli.table.ReadDossier;
import vn.emulation.cli.table.TablePlaces;
import vn.emulation.cli.words.Words;

/** Makes sure that the rows of each nominee follow each other, in whatever order nominees come, and that no dossier comes twice. Not thread-safe. */
final class OrderCheck implements Closeable {

    private final TablePlaces places;
    private final Words words;
    private final Spool spool;
    private final RepeatFinder nominees;
    private final RepeatFinder dossiers;
    private String last = "";

    /**
     * Makes a check.
     *
     * @param file where no file is, for what does not fit into memory
     */
    OrderCheck(Path file, TablePlaces places, Words words) {
        this.places = places;
        this.words = words;
        this.spool = new Spool(file);
        this.nominees = new RepeatFinder(spool);
        this.dossiers = new RepeatFinder(spool);
    }

    void add(List<ReadDossier> read) throws IOException {
        for (ReadDossier each : read) {
            String nominee = each.dossier().nominee().id().value();
            if (!nominee.equals(last)) {
                nominees.add(nominee, each.row());
                last = nominee;
            }
            dossiers.add(each.dossier().id().value(), each.row());
        }
    }

    /** Adds what is wrong, by rows. */
    void addTo(ProblemList problems) throws IOException {
        addTo(problems, nominees, "screen.nominee.apart");
        addTo(problems, dossiers, "screen.dossier.twice");
    }

    private void addTo(ProblemList problems, RepeatFinder finder, String key) throws IOException {
        Lowest lowest = new Lowest();
        finder.tell(lowest::add);
        for (Repeat repeat : lowest.inOrder()) {
            problems.add(
                    places.row(repeat.row()) + ": " + words.text(key, repeat.id(), places.brief(repeat.earlier())));
        }
        problems.addOthers(lowest.others);
    }

    /** The first of any number of repeats. */
    private static final class Lowest {

        private static final Comparator<Repeat> ORDER = Comparator.comparingLong(Repeat::row);

        private final PriorityQueue<Repeat> lowest = new PriorityQueue<>(ORDER.reversed());
        private long others;

        void add(Repeat repeat) {
            lowest.add(repeat);
            if (lowest.size() > Screening.MOST_TOLD) {
                lowest.remove();
                others++;
            }
        }

        List<Repeat> inOrder() {
            return lowest.stream().sorted(ORDER).toList();
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
