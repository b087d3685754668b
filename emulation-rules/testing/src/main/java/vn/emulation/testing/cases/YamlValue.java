package vn.emulation.testing.cases;

/** A value of a YAML file, with its place. */
sealed interface YamlValue permits YamlMap, YamlList, YamlScalar {

    /** Returns where it begins. */
    Mark at();

    /** Returns whether it says that there is nothing. */
    default boolean isNothing() {
        return this instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.NOTHING;
    }
}
