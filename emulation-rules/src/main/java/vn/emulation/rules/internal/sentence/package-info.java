/**
 * Rules as Vietnamese sentences: from sentences to the text of a rule file, and back from checked rules.
 *
 * <p>Nothing here is promised to hosts; it may change without notice.
 */
@NullMarked
package vn.emulation.rules.internal.sentence;

import org.jspecify.annotations.NullMarked;
