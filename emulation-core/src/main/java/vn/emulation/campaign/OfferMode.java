package vn.emulation.campaign;

/** What the organiser of a campaign does with a form of award. */
public enum OfferMode {
    /** It decides the award by its own authority. */
    AWARDS,
    /** It proposes the award; a higher authority decides. */
    PROPOSES
}
