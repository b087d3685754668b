package vn.emulation.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.PropertySortUtils;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.emulation.dossier.Listing;
import vn.emulation.text.Identifiers;

/** Generates the JSON Schemas of the files. */
public final class SchemaWriter {
    private static final Set<Class<?>> MAY_BE_ABSENT = Set.of(Optional.class, OptionalInt.class, Listing.class);
    private static final ImmutableMap<Class<?>, ImmutableMap<String, String>> SIMPLE = ImmutableMap.of(
            OptionalInt.class, ImmutableMap.of("type", "integer"),
            LocalDate.class, ImmutableMap.of("type", "string", "format", "date"),
            MonthDay.class, ImmutableMap.of("type", "string", "pattern", "^--[0-9]{2}-[0-9]{2}$"));

    private final SchemaGenerator generator;

    /** Makes a writer with the rules of {@link EmulationJson}. */
    public SchemaWriter() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.PLAIN_DEFINITION_KEYS)
                .with(Option.FLATTENED_OPTIONALS);
        config.forTypesInGeneral()
                .withPropertySorter(PropertySortUtils.SORT_PROPERTIES_FIELDS_BEFORE_METHODS)
                .withCustomDefinitionProvider(SchemaWriter::simple)
                .withCustomDefinitionProvider(SchemaWriter::writtenAs)
                .withCustomDefinitionProvider(new Kinds());
        config.forFields()
                .withRequiredCheck(
                        field -> !MAY_BE_ABSENT.contains(field.getDeclaredType().getErasedType()))
                .withNullableCheck(SchemaWriter::mayBeNull)
                .withInstanceAttributeOverride(SchemaWriter::fixVersion);
        generator = new SchemaGenerator(config.build());
    }

    /** Returns the schema of a file, indented, with a final line feed. */
    public String schema(Class<?> file) {
        ObjectNode schema = generator.generateSchema(file);
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** Flattened optionals are nullable as they are. */
    private static boolean mayBeNull(FieldScope field) {
        return MAY_BE_ABSENT.contains(field.getType().getErasedType());
    }

    private static void fixVersion(ObjectNode attributes, FieldScope field, SchemaGenerationContext context) {
        if (field.getDeclaredName().equals("schemaVersion")) {
            attributes.put("const", 1);
        }
    }

    private static @Nullable CustomDefinition simple(ResolvedType type, SchemaGenerationContext context) {
        ImmutableMap<String, String> attributes = SIMPLE.get(type.getErasedType());
        if (type.isInstanceOf(Map.class)) {
            ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
            ResolvedType values = type.typeParametersFor(Map.class).get(1);
            map.set("additionalProperties", context.createDefinitionReference(values));
            return new CustomDefinition(
                    map, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
        }
        if (attributes == null) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        attributes.forEach(definition::put);
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static @Nullable CustomDefinition writtenAs(ResolvedType type, SchemaGenerationContext context) {
        Optional<Method> writer = Arrays.stream(type.getErasedType().getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        return writer.map(method -> asReturned(method, context)).orElse(null);
    }

    private static CustomDefinition asReturned(Method writer, SchemaGenerationContext context) {
        ResolvedType written = context.getTypeContext().resolve(writer.getGenericReturnType());
        ObjectNode definition = context.createDefinition(written);
        if (writer.getReturnType() == String.class) {
            definition.put("minLength", 1).put("maxLength", Identifiers.LONGEST);
        }
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.YES);
    }

    /** A sealed type: one of its kinds, each with the property that names it. */
    private static final class Kinds implements CustomDefinitionProviderV2 {
        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            JsonTypeInfo info = type.getErasedType().getAnnotation(JsonTypeInfo.class);
            JsonSubTypes kinds = type.getErasedType().getAnnotation(JsonSubTypes.class);
            if (info == null || kinds == null) {
                return null;
            }
            ObjectNode definition = context.getGeneratorConfig().createObjectNode();
            for (JsonSubTypes.Type kind : kinds.value()) {
                ResolvedType subtype = context.getTypeContext().resolve(kind.value());
                ObjectNode own = context.createStandardDefinition(subtype, this);
                definition.withArray("oneOf").add(named(info.property(), kind.name(), own));
            }
            return new CustomDefinition(
                    definition, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
        }

        private static ObjectNode named(String property, String name, ObjectNode own) {
            ObjectNode all = own.deepCopy();
            ObjectNode properties = all.putObject("properties");
            properties.putObject(property).put("const", name);
            properties.setAll((ObjectNode) own.get("properties"));
            ArrayNode required = all.putArray("required").add(property);
            own.withArray("required").forEach(required::add);
            return all;
        }
    }
}
