package fengqiao.command.platform.relay;

/** What the relay of one instance is doing. */
public enum RelayState {
    /** Another instance relays. */
    STANDBY,
    /** This instance relays. */
    ACTIVE,
    /** Kafka or PostgreSQL cannot be used; it is tried again. */
    WAITING,
    /** Log and topic do not fit each other; a person has to decide. */
    REFUSED
}
