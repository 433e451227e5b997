package fengqiao.query.platform.intake;

/**
 * How far the read model is behind the log.
 *
 * @param events recorded but not yet folded in, on their way to Kafka or in it
 * @param seconds since it was last known not to be behind; 0 where it is not
 */
public record Lag(long events, double seconds) {
    static final Lag NONE = new Lag(0, 0);
}
