package fengqiao.kernel.legal;

/**
 * A team that serves at a station.
 *
 * @param name of the team, no person's
 * @param members 人
 */
public record Team(String name, int members) {}
