package fengqiao.command.legal.aid;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.legal.AidResult;
import org.jspecify.annotations.Nullable;

/** Say what the aid came to. */
public record ConcludeAid(RecordId id, AidResult result, @Nullable FreeText note) {}
