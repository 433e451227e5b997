package fengqiao.kernel.supervision;

/** Three kinds of suggestion 三项建议. */
public enum LetterKind {
    IMPROVE_WORK,
    IMPROVE_POLICY,
    HOLD_ACCOUNTABLE
}
