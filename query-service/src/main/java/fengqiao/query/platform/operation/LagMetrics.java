package fengqiao.query.platform.operation;

import fengqiao.query.platform.intake.ProjectionRuntime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How far the read model is behind, for Prometheus. */
public final class LagMetrics {

    public LagMetrics(MeterRegistry registry, ProjectionRuntime runtime) {
        Gauge.builder("fengqiao.view.lag.events", runtime, one -> one.lag().events())
                .description("events recorded but not yet folded into the views")
                .register(registry);
        Gauge.builder("fengqiao.view.lag.seconds", runtime, one -> one.lag().seconds())
                .description("time since the views were last known not to be behind")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("fengqiao.view.position", runtime, one -> one.progress().position())
                .description("position of the last event folded in")
                .register(registry);
    }
}
