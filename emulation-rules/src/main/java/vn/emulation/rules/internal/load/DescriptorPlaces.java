package vn.emulation.rules.internal.load;

import org.drools.drl.ast.descr.BaseDescr;
import vn.emulation.rules.internal.rule.SourcePosition;

/**
 * Where descriptors stand in a file; the parser tells it of most.
 *
 * @param source the name of the file
 */
record DescriptorPlaces(String source) {

    /** Returns where a descriptor stands, or where that stands which it is a part of. */
    SourcePosition of(BaseDescr descriptor, BaseDescr parent) {
        BaseDescr known = isKnown(descriptor) ? descriptor : parent;
        return isKnown(known)
                ? new SourcePosition(source, known.getLine(), known.getColumn() + 1)
                : new SourcePosition(source, 1, 1);
    }

    boolean isKnown(BaseDescr descriptor) {
        return descriptor.getLine() > 0 && descriptor.getColumn() >= 0;
    }
}
