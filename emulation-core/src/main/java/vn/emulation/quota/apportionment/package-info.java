/**
 * Apportionment of a number of places over units, exact, with ties as sets and a certificate.
 *
 * <p>Unless a method says otherwise, passing null to it throws {@link NullPointerException}; no method returns null.
 */
@NullMarked
package vn.emulation.quota.apportionment;

import org.jspecify.annotations.NullMarked;
