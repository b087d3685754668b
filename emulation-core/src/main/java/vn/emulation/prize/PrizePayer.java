package vn.emulation.prize;

/** Who pays a prize out of the fund that it manages (Law 06/2022/QH15, article 11(4)). */
public enum PrizePayer {
    /** The body of whoever decides the award. */
    DECIDING_BODY,
    /** The ministry or province that proposes an award of the President, the Government or the Prime Minister. */
    PROPOSING_BODY
}
