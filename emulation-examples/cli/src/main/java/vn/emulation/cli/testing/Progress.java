package vn.emulation.cli.testing;

/** Shows a person how far a task is. Safe to share between threads. */
public interface Progress extends AutoCloseable {

    /** Takes note of steps that are done, so many more. */
    void evaluated(int steps);

    @Override
    void close();

    /** Makes them. */
    interface Bars {

        /**
         * Starts one.
         *
         * @param key the words that name the task
         * @param steps how many steps it has
         */
        Progress start(String key, int steps);
    }
}
