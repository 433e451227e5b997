package fengqiao.kernel.matter;

/** What a reply says to the demand (Art. 32): support 支持, explain 解释说明, not support 不予支持. */
public enum ReplyOutcome {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED
}
