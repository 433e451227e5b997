package fengqiao.kernel.directory;

import fengqiao.kernel.LeaderId;

/** What can have happened to a leader 领导 of a county or township. */
public sealed interface LeaderEvent extends DirectoryEvent
        permits LeaderAppointed, LeaderLinked, LeaderLeft {
    LeaderId leader();

    @Override
    default String entry() {
        return "leader." + leader();
    }
}
