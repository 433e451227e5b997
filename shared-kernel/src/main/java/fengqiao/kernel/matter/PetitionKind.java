package fengqiao.kernel.matter;

/** Suggestion (Art. 29), accusation (Art. 30), appeal (Art. 31), or a grid incident 事件. */
public enum PetitionKind {
    INCIDENT,
    SUGGESTION,
    ACCUSATION,
    APPEAL
}
