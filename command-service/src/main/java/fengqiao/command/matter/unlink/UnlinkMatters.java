package fengqiao.command.matter.unlink;

import fengqiao.kernel.MatterId;

/** The office takes a link, or the mark of a repeat, back. */
public record UnlinkMatters(MatterId matterId, MatterId other, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "UnlinkMatters[" + matterId + "]";
    }
}
