package fengqiao.command.matter.withdraw;

import fengqiao.kernel.MatterId;

/** The petitioner withdraws the matter 撤回; the office writes it down. */
public record WithdrawMatter(MatterId matterId, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "WithdrawMatter[" + matterId + "]";
    }
}
