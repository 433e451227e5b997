package fengqiao.kernel.matter;

/**
 * How the acceptance was made known (Art. 23): in writing, on the spot, or not owed because name or
 * address of the bringer is unclear.
 */
public enum Notice {
    WRITTEN,
    ON_THE_SPOT,
    NAME_UNCLEAR,
    ADDRESS_UNCLEAR
}
