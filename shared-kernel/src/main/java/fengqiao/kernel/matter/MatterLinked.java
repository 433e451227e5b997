package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;

/** The office found that another matter belongs to this one. */
public record MatterLinked(MatterId other, Relation relation, CipherText reason)
        implements MatterEvent {
    /** Related only, or an earlier matter that this one repeats 重复. */
    public enum Relation {
        RELATED,
        REPEAT
    }
}
