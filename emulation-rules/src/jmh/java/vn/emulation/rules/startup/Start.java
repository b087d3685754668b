package vn.emulation.rules.startup;

import java.util.List;

/**
 * Something that is started.
 *
 * @param name what it is
 * @param than the name of what it is compared with, or empty text
 * @param classPath its class path
 * @param mainAndArguments its class and arguments
 */
record Start(String name, String than, String classPath, List<String> mainAndArguments) {}
