package vn.emulation.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.emulation.dossier.Listing;

/**
 * Tells Jackson how the model's properties are read and written, whatever mapper they are in.
 *
 * <p>It speaks of members of the model's own types only, so that a host's types keep the host's ways. Null is
 * Jackson's word for "nothing to say".
 */
final class ModelIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final ImmutableSet<Class<?>> MAY_BE_ABSENT =
            ImmutableSet.of(Optional.class, OptionalInt.class, Listing.class);
    private static final ImmutableMap<Class<?>, JsonSerializer<?>> WRITERS = ImmutableMap.of(
            LocalDate.class, ToStringSerializer.instance,
            MonthDay.class, ToStringSerializer.instance,
            String.class, new TextWriting());

    static boolean isModel(Class<?> type) {
        return type.getName().startsWith("vn.emulation.");
    }

    private static boolean isOfModel(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isModel(member.getDeclaringClass());
    }

    /** Jackson takes what is absent for null; so what may not be null may not be missing. */
    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (!isOfModel(annotated)) {
            return JsonSetter.Value.empty();
        }
        boolean mayBeNull = MAY_BE_ABSENT.contains(annotated.getRawType());
        return JsonSetter.Value.construct(mayBeNull ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
    }

    /** What a property says of itself goes before. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return isOfModel(annotated) && !annotated.hasAnnotation(JsonInclude.class)
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    @Override
    public @Nullable Object findDeserializer(Annotated annotated) {
        return isOfModel(annotated) ? Scalars.ALL.get(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated annotated) {
        return isOfModel(annotated) ? Scalars.ALL.get(contentType(annotated)) : null;
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        return isOfModel(annotated) ? WRITERS.get(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Object findContentSerializer(Annotated annotated) {
        return isOfModel(annotated) ? WRITERS.get(contentType(annotated)) : null;
    }

    private static Class<?> contentType(Annotated annotated) {
        JavaType type = annotated.getType();
        JavaType content = type.isMapLikeType() ? type.getContentType() : type.containedTypeOrUnknown(0);
        return content.getRawClass();
    }
}
