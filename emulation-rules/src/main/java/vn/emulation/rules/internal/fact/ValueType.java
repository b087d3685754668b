package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.Locale;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitType;

/** The types of value that constraints compare. */
public enum ValueType {
    /** Yes or no. */
    BOOLEAN(Boolean.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** A text, compared for equality only. */
    TEXT(String.class),
    /** A day. */
    DATE(LocalDate.class),
    /** A kind of round. */
    ROUND_KIND(RoundKind.class),
    /** A kind of nominee. */
    NOMINEE_KIND(NomineeKind.class),
    /** A kind of employment. */
    EMPLOYMENT(Employment.class),
    /** Leader or direct worker. */
    ROLE(Role.class),
    /** A person's sex. */
    SEX(Sex.class),
    /** What a unit is. */
    UNIT_TYPE(UnitType.class),
    /** Who launched a campaign. */
    LAUNCH_LEVEL(LaunchLevel.class),
    /** How an award comes about. */
    AWARD_MODE(AwardMode.class),
    /** What a year's work was rated. */
    PERFORMANCE_RATING(PerformanceRating.class);

    private final Class<?> javaType;

    ValueType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** Returns the class of its values. */
    public Class<?> javaType() {
        return javaType;
    }

    /** Returns how people who write rules know it: the name before the dot of its constants, or a plain word. */
    public String word() {
        return isEnum() ? javaType.getSimpleName() : name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether its values can be less or greater than each other. */
    public boolean isOrdered() {
        return this == NUMBER || this == DATE;
    }

    /** Returns whether its values are constants of an enum. */
    public boolean isEnum() {
        return javaType.isEnum();
    }
}
