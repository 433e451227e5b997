package fengqiao.command.matter.recompute;

import fengqiao.kernel.MatterId;

/**
 * The calendar of a year was published: the matter's provisional deadlines are computed anew.
 * Issued by a policy only; no address leads here.
 */
public record RecomputeClocks(MatterId matterId, int year) {}
