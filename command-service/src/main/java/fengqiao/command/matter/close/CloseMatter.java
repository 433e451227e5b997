package fengqiao.command.matter.close;

import fengqiao.kernel.MatterId;

/** The office closes the matter 销号 on the evidence of its result. */
public record CloseMatter(MatterId matterId, String evidence) {
    /** Without the evidence, which is a text about people. */
    @Override
    public String toString() {
        return "CloseMatter[" + matterId + "]";
    }
}
