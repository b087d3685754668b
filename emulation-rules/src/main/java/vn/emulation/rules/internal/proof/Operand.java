package vn.emulation.rules.internal.proof;

import java.time.LocalDate;

/** One side of a comparison, as far as it is known. */
sealed interface Operand {

    /** Returns the value, or the slot where it is open. */
    Object shown();

    /**
     * A value.
     *
     * @param value the value
     */
    record Fixed(Object value) implements Operand {

        /** Returns a number, or the number of a day; only for numbers and dates. */
        long ordinal() {
            return value instanceof LocalDate day ? day.toEpochDay() : (Long) value;
        }

        @Override
        public Object shown() {
            return value;
        }
    }

    /**
     * An open value.
     *
     * @param slot what is read
     */
    record Open(Slot slot) implements Operand {
        @Override
        public Object shown() {
            return slot;
        }
    }
}
