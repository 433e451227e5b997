package fengqiao.command.platform.relay;

/** What the relay tells about itself; written by its thread, read by any. */
public final class RelayStatus {
    private volatile RelayState state = RelayState.STANDBY;
    private volatile String reason = "";
    private volatile long position;
    private long head;

    public RelayState state() {
        return state;
    }

    /** Why it waits or refuses; empty otherwise. */
    public String reason() {
        return reason;
    }

    /** Last position up to which Kafka has everything, as far as this instance knows. */
    public long position() {
        return position;
    }

    /** Events in the log and not acknowledged by Kafka; 0 on standby. */
    public synchronized long lag() {
        return state == RelayState.STANDBY ? 0 : Math.max(0, head - position);
    }

    void enter(RelayState next, String why) {
        reason = why; // first: who sees the state sees why
        state = next;
    }

    void position(long acknowledged) {
        position = acknowledged;
    }

    /** Heads only grow; one that was seen earlier changes nothing. */
    synchronized void head(long durable) {
        head = Math.max(head, durable);
    }
}
