package vn.emulation.decision;

import java.util.Optional;

/**
 * A parameter that a constraint asks for, with what it is worth to a dossier.
 *
 * @param name its name
 * @param value its number, or its date in ISO form; empty where it has no value
 */
public record ParameterSeen(String name, Optional<String> value) {}
