package fengqiao.kernel.meeting;

/** Who is invited from outside. */
public enum GuestKind {
    DEPUTY,
    LAWYER,
    VILLAGE_REPRESENTATIVE,
    EXPERT,
    RELATIVE,
    RESPECTED_ELDER,
    OTHER
}
