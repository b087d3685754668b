package vn.emulation.cli.html;

import com.samskivert.mustache.DefaultCollector;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the template that what may be absent is a section of one thing or none. */
final class PageCollector extends DefaultCollector {

    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
    }
}
