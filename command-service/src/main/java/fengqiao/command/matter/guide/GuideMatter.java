package fengqiao.command.matter.guide;

import fengqiao.kernel.MatterId;

/**
 * Guide the bringer to a court, arbitration or review 诉访分离.
 *
 * @param pathway code of the catalogue
 * @param reason as told to the bringer
 */
public record GuideMatter(MatterId matterId, String pathway, String reason) {
    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "GuideMatter[" + matterId + ", " + pathway + "]";
    }
}
