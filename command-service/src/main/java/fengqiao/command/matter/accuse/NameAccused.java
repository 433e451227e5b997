package fengqiao.command.matter.accuse;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Discipline finds whom an accusation is about.
 *
 * @param unit none where it is about none after all
 */
public record NameAccused(MatterId matterId, @Nullable UnitId unit) {}
