package fengqiao.kernel.matter;

/** Whether the opinion was carried out, as the petition office saw it for itself. */
public enum FollowUpResult {
    CARRIED_OUT,
    PARTLY,
    NOT_CARRIED_OUT
}
