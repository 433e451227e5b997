package fengqiao.command.matter.reopen;

import fengqiao.kernel.MatterId;

/** The office takes the matter up again. */
public record ReopenMatter(MatterId matterId, String reason) {
    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "ReopenMatter[" + matterId + "]";
    }
}
