package fengqiao.kernel.screening;

/**
 * The five records of a grid 五微: deliberation, covenant, prevention, mediation (below the village),
 * venue.
 */
public enum FiveRecord {
    DELIBERATION,
    COVENANT,
    PREVENTION,
    MEDIATION,
    VENUE
}
