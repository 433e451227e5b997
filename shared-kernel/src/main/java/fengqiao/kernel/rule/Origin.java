package fengqiao.kernel.rule;

/** For which matters a rule holds, by who brought them: every, assigned by a superior, others. */
public enum Origin {
    ANY,
    ASSIGNED,
    OWN;

    boolean includes(boolean assigned) {
        return switch (this) {
            case ANY -> true;
            case ASSIGNED -> assigned;
            case OWN -> !assigned;
        };
    }
}
