package vn.emulation.rules.internal.wall;

/**
 * What a class file refers to.
 *
 * @param owner the internal name of a class, such as {@code java/lang/System}
 * @param member the name of its method or field, empty where only the class is meant
 */
record Reference(String owner, String member) {

    static Reference toClass(String name) {
        return new Reference(elementOf(name), "");
    }

    static Reference toMember(String owner, String name) {
        return new Reference(elementOf(owner), name);
    }

    /** Of an array, the class of what it holds; of an array of primitives nothing, which is no class. */
    private static String elementOf(String name) {
        String element = name.replaceFirst("^\\[+", "");
        if (element.length() == name.length()) {
            return name;
        }
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }

    /** Returns it as Java writes it. */
    String told() {
        return owner.replace('/', '.') + (member.isEmpty() ? "" : "." + member);
    }
}
