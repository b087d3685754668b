package vn.emulation.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.emulation.dossier.Listing;

/** The Jackson module of the model. */
final class EmulationModule extends Module {

    @Override
    public String getModuleName() {
        return "vn.emulation";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addDeserializers(new ModelEnums());
        context.addBeanDeserializerModifier(new ModelTypes());
        context.addBeanSerializerModifier(new ModelWriting());
    }

    private static final class ModelEnums extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return ModelIntrospector.isModel(type) ? new EnumReading(type) : null;
        }
    }

    private static final class ModelWriting extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
            return description.getBeanClass() == Listing.class && serializer instanceof BeanSerializerBase bean
                    ? new ListingWriting(bean)
                    : serializer;
        }
    }

    private static final class ModelTypes extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            Class<?> type = description.getBeanClass();
            if (type == Listing.class) {
                return new ListingReading(deserializer);
            }
            return type.isSealed() && ModelIntrospector.isModel(type) ? new SealedReading(deserializer) : deserializer;
        }
    }
}
