package vn.emulation.nominee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who is put forward for an award (đối tượng được đề nghị). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Individual.class, name = "INDIVIDUAL"),
    @JsonSubTypes.Type(value = Collective.class, name = "COLLECTIVE"),
    @JsonSubTypes.Type(value = Household.class, name = "HOUSEHOLD")
})
public sealed interface Nominee permits Individual, Collective, Household {

    /** Returns the nominee's id. */
    NomineeId id();

    /** Returns the unit that the nominee belongs to or is. */
    UnitId unitId();

    /** Returns which kind of nominee this is. */
    @JsonIgnore
    NomineeKind kind();
}
