package fengqiao.command.directory.leader;

import fengqiao.kernel.LeaderId;
import java.time.LocalDate;

/** Say when a leader left the post. */
public record DismissLeader(LeaderId leader, LocalDate to) {}
