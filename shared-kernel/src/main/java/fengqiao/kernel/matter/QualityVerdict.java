package fengqiao.kernel.matter;

/** What an outside reviewer found 一案一评. */
public enum QualityVerdict {
    SOUND,
    ERROR
}
