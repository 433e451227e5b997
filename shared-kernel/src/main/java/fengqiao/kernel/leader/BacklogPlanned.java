package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A leader was named and a plan made. */
public record BacklogPlanned(LeaderId leader, CipherText plan, @Nullable LocalDate due)
        implements BacklogEvent {}
