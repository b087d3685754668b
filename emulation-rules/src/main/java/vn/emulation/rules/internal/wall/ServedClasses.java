package vn.emulation.rules.internal.wall;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A class loader that serves only what it lists; for anything else it says that there is no such class. */
public final class ServedClasses extends ClassLoader {

    private static final String SUFFIX = ".class";

    private final ClassLoader all;

    /** Makes a loader that serves what generated classes are linked with, out of all that another finds. */
    public ServedClasses(ClassLoader all) {
        super("rules", null);
        this.all = all;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!ServedNames.ALL.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        return all.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isServed(name) ? all.getResource(name) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isServed(name) ? all.getResourceAsStream(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    private boolean isServed(String resource) {
        return resource.endsWith(SUFFIX)
                && ServedNames.ALL.contains(resource.substring(0, resource.length() - SUFFIX.length())
                        .replace('/', '.'));
    }
}
