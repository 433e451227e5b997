package fengqiao.kernel.matter;

/** Review 复查 (Art. 35) or re-review 复核 (Art. 36). */
public enum ReviewLevel {
    REVIEW,
    RE_REVIEW
}
