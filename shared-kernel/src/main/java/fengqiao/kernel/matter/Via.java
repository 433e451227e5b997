package fengqiao.kernel.matter;

/** By which way a citizen's word came in: with the receipt, or taken down by the office. */
public enum Via {
    RECEIPT,
    OFFICE
}
