package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit adopted the plan of the matter 一案一策; a later one takes its place.
 *
 * @param revision from 1
 * @param target day by which it is to be carried out
 */
public record PlanAdopted(UnitId unit, int revision, CipherText text, @Nullable LocalDate target)
        implements MatterEvent {}
