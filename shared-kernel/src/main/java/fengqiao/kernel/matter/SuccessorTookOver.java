package fengqiao.kernel.matter;

import fengqiao.kernel.UnitId;

/** The unit that had the matter is no more or no more competent; its successor acts (Art. 24). */
public record SuccessorTookOver(UnitId from, UnitId to, Reform reform) implements MatterEvent {
    /** What happened to the unit: split 分立, merged 合并, abolished 撤销. */
    public enum Reform {
        SPLIT,
        MERGED,
        ABOLISHED
    }
}
