package vn.emulation.json;

/** The content of a file that states the version of its form. */
public interface VersionedFile {

    /** Returns the version of the file's form, from 1. */
    int schemaVersion();
}
