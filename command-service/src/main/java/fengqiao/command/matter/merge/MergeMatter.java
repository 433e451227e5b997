package fengqiao.command.matter.merge;

import fengqiao.kernel.MatterId;

/** The matter is to go on as part of another one 并案. */
public record MergeMatter(MatterId matterId, MatterId into, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "MergeMatter[" + matterId + "]";
    }
}
