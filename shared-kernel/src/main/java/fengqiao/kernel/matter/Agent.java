package fengqiao.kernel.matter;

/**
 * An official who files and follows for a citizen 为民全程代理. The citizen stays the petitioner;
 * officials are named by post.
 *
 * @param post such as a grid worker's id
 */
public record Agent(Kind kind, String post) {
    /** Which post. */
    public enum Kind {
        VILLAGE_CADRE,
        GRID_WORKER
    }
}
