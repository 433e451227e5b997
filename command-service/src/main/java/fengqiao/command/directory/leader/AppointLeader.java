package fengqiao.command.directory.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.vault.Identity;
import java.time.LocalDate;

/** Make a leader known by post. */
public record AppointLeader(
        LeaderId leader, RegionCode region, String post, Identity name, LocalDate from) {}
