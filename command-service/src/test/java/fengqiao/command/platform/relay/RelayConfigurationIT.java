package fengqiao.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.env.MapPropertySource;

class RelayConfigurationIT {
    private static final Map<String, Object> NOBODY_THERE =
            Map.of("fengqiao.kafka.bootstrap-servers", "127.0.0.1:1");

    @Test
    void withoutKafkaTheServiceStartsAndSaysHowFarTheRelayIsBehind() {
        try (var log = new TestLog();
                var context = new AnnotationConfigApplicationContext()) {
            log.append(3, "451324");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", NOBODY_THERE));
            context.registerBean(
                    PropertySourcesPlaceholderConfigurer.class,
                    PropertySourcesPlaceholderConfigurer::new);
            context.registerBean("logDataSource", DataSource.class, () -> log.source);
            context.register(RelayConfiguration.class);
            context.refresh();

            assertThat(context.getBean(DataSource.class)).isSameAs(log.source);
            HealthIndicator indicator = context.getBean(HealthIndicator.class);
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> Status.DOWN.equals(status(indicator.health())));
            var meters = new SimpleMeterRegistry();
            context.getBean(MeterBinder.class).bindTo(meters);
            assertThat(meters.get("fengqiao.relay.lag.events").gauge().value()).isEqualTo(3);
            assertThat(meters.get("fengqiao.relay.position").gauge().value()).isZero();
            assertThat(meters.get("fengqiao.relay.active").gauge().value()).isZero();
        }
    }

    private static Status status(@Nullable Health health) {
        return health == null ? Status.UNKNOWN : health.getStatus();
    }
}
