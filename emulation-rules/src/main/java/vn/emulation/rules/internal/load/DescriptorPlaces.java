package vn.emulation.rules.internal.load;

import java.util.Optional;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.rules.internal.rule.SourcePosition;

/**
 * Where descriptors stand in a file; the parser tells it of most, and the words of the file of the others.
 *
 * @param source the name of the file
 * @param scan the words of the file
 */
record DescriptorPlaces(String source, RuleScan scan) {

    /** Returns where a descriptor stands, or where that stands which it is a part of. */
    SourcePosition of(BaseDescr descriptor, BaseDescr parent) {
        BaseDescr known = isKnown(descriptor) ? descriptor : parent;
        return word(descriptor, parent).orElseGet(() -> isKnown(known) ? at(known) : new SourcePosition(source, 1, 1));
    }

    private Optional<SourcePosition> word(BaseDescr descriptor, BaseDescr parent) {
        if (!(parent instanceof RuleDescr) || !isKnown(parent)) {
            return Optional.empty();
        }
        if (descriptor instanceof AnnotationDescr annotation) {
            return scan.placeOf(at(parent), annotation.getName());
        }
        return descriptor instanceof AttributeDescr attribute
                ? scan.placeOf(at(parent), attribute.getName())
                : Optional.empty();
    }

    boolean isKnown(BaseDescr descriptor) {
        return descriptor.getLine() > 0 && descriptor.getColumn() >= 0;
    }

    private SourcePosition at(BaseDescr descriptor) {
        return new SourcePosition(source, descriptor.getLine(), descriptor.getColumn() + 1);
    }
}
