package vn.emulation.rules.synthetic;

import java.util.List;
import vn.emulation.dossier.Dossier;

/** Somebody who decides rounds of the synthetic campaign. */
public interface Contender {

    /** Returns what it makes of dossiers, in whatever form it has it; this is what is timed. */
    Object decide(List<Dossier> dossiers);

    /** Returns the same as findings, to be compared. */
    List<Found> found(Object decided);

    /** Returns a contender whose findings are the result. */
    static Contender of(Finder finder) {
        return new Contender() {
            @Override
            public Object decide(List<Dossier> dossiers) {
                return finder.find(dossiers);
            }

            @Override
            @SuppressWarnings("unchecked")
            public List<Found> found(Object decided) {
                return Found.sorted((List<Found>) decided);
            }
        };
    }
}
