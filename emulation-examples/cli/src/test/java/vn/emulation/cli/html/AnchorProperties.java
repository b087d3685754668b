package vn.emulation.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names of places in a page. */
class AnchorProperties {

    @Property
    void different_ids_have_different_anchors(@ForAll String one, @ForAll String other) {
        // Halves of surrogate pairs are no text, and ids do not have them.
        if (isText(one) && isText(other)) {
            assertThat(Anchor.of(one).equals(Anchor.of(other))).isEqualTo(one.equals(other));
        }
    }

    @Property
    void an_anchor_needs_no_escaping(@ForAll String id) {
        assertThat(Anchor.of(id)).matches("d-[A-Za-z0-9-]*");
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
