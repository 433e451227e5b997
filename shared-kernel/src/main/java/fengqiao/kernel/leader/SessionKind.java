package fengqiao.kernel.leader;

/** Reception 接访, down-visit 下访, reception by appointment 约访. */
public enum SessionKind {
    RECEPTION,
    DOWN_VISIT,
    APPOINTMENT
}
