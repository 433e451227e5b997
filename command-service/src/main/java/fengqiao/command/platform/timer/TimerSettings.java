package fengqiao.command.platform.timer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code fengqiao.timers.*}.
 *
 * @param look how long work that expects nothing waits before it looks again: what was missed by a
 *     clock that jumped, or by a wake-up that was lost, is late by this at most
 * @param polling how often the table of tasks is asked
 * @param heartbeat sign of life of work under way; after four missed ones another instance takes it
 * @param grace how long after its instant a deadline fires: what was done in time may be told ten
 *     minutes late
 */
@ConfigurationProperties("fengqiao.timers")
public record TimerSettings(
        @DefaultValue("60s") Duration look,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("10m") Duration grace) {}
