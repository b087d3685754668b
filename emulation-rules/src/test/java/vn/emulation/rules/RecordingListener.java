package vn.emulation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what it is told, in the order in which it comes. */
final class RecordingListener implements EvaluationListener {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void started(int dossiers) {
        heard.add("started " + dossiers);
    }

    @Override
    public void evaluated(int dossiers) {
        heard.add("evaluated " + dossiers);
    }

    @Override
    public void finished() {
        heard.add("finished");
    }

    List<String> heard() {
        return List.copyOf(heard);
    }
}
