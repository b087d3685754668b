package vn.emulation.award;

import vn.emulation.text.LocalisedText;

/**
 * An authority that decides awards (cấp có thẩm quyền), such as the chair of a provincial People's Committee.
 *
 * @param id the authority's id
 * @param name its name
 */
public record Authority(AuthorityId id, LocalisedText name) {}
