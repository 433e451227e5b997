package fengqiao.kernel.meeting;

/** Persons invited, by kind; their number, never their names. */
public record Guests(GuestKind kind, int persons) {}
