package vn.emulation.rules;

/** Whether a plan offers a form of award to a kind of nominee (kế hoạch có hình thức khen thưởng hay không). */
public enum PlanOffer {
    /** It does. */
    OFFERED,
    /** It does under one way of reading it and does not under another. */
    CONTESTED,
    /** It does not. */
    NOT_OFFERED
}
