package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A hearing 听证 began; its time is not counted (Art. 36; 2005: 35).
 *
 * @param organ who holds it
 */
public record HearingOpened(UnitId organ, @Nullable CipherText subject) implements MatterEvent {}
