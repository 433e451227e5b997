package fengqiao.kernel.dispute;

/**
 * How far a dispute reaches.
 *
 * @param crossTown it lies in more than one township
 * @param especiallyMajor 特别重大, as judged by who registers it
 */
public record DisputeScope(boolean crossTown, boolean especiallyMajor) {
    public static final DisputeScope ORDINARY = new DisputeScope(false, false);

    /** Such a dispute goes straight to the county and never back down. */
    public boolean forCounty() {
        return crossTown || especiallyMajor;
    }
}
