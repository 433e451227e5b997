package fengqiao.kernel.matter;

import fengqiao.kernel.MatterId;

/**
 * Another matter goes on as part of this one, recorded in the same commit as its {@link
 * MatterMerged}.
 *
 * @param batches 批次 the other brings along
 * @param persons 人次 the other brings along
 */
public record MatterAbsorbed(MatterId other, int batches, int persons) implements MatterEvent {}
