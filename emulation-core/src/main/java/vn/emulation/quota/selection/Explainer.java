package vn.emulation.quota.selection;

/** Explains how the entrants of one component came out. */
interface Explainer {

    /** Returns the explanation of an entrant, by its place in the component. */
    EntrantExplanation explain(int entrant);
}
