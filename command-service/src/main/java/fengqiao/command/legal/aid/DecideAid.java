package fengqiao.command.legal.aid;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.AidDecision;
import org.jspecify.annotations.Nullable;

/**
 * Grant or refuse legal aid (Legal Aid Law, Art. 43).
 *
 * @param lawyer id of the post that is to help
 */
public record DecideAid(
        RecordId id, AidDecision decision, @Nullable String lawyer, @Nullable FreeText reason) {}
