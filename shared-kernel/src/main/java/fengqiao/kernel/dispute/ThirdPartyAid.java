package fengqiao.kernel.dispute;

/**
 * How many of a kind of third party 第三方 helped at a round.
 *
 * @param kind code of the catalogue of third parties
 * @param personTimes 人次, at least 1
 */
public record ThirdPartyAid(String kind, int personTimes) {}
