/**
 * A round decided over many machines by Apache Spark.
 *
 * <p>Nothing here takes or returns null; a null passed in ends in {@link NullPointerException}, at the latest where it
 * is used.
 */
@NullMarked
package vn.emulation.spark;

import org.jspecify.annotations.NullMarked;
