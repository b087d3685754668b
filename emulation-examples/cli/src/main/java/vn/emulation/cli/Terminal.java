package vn.emulation.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether a person watches. */
final class Terminal {

    private Terminal() {}

    /** Returns whether there is a console, and, from Java 22 on where there always is one, whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull") // On Java 17 null says it all.
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
