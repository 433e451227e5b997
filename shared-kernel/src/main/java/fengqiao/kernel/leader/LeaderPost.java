package fengqiao.kernel.leader;

/** Post of a leader on the duty rota. The first four rotate on Mondays. */
public enum LeaderPost {
    SECRETARY,
    COUNTY_HEAD,
    DEPUTY_SECRETARY,
    EXECUTIVE_DEPUTY_HEAD,
    OTHER
}
