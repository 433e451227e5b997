package fengqiao.command.matter.link;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterLinked.Relation;

/** The office holds another matter to belong to this one. */
public record LinkMatters(MatterId matterId, MatterId other, Relation relation, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "LinkMatters[" + matterId + "]";
    }
}
