package fengqiao.command.platform.relay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the relay with the service where Kafka is named, and shows how far it has come. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("fengqiao.kafka.bootstrap-servers")
public class RelayConfiguration {
    private static final int CONNECTIONS = 4;

    /**
     * A pool of its own: what the log's writer uses may be no pool.
     *
     * @param logDataSource of a database whose schemas are there
     */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource relayDataSource(@Qualifier("logDataSource") DataSource logDataSource) {
        var settings = new HikariConfig();
        settings.setPoolName("relay");
        settings.setDataSource(logDataSource);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    @Bean(destroyMethod = "close")
    Relay relay(
            @Qualifier("relayDataSource") DataSource source,
            @Value("${fengqiao.kafka.bootstrap-servers}") String bootstrapServers,
            @Value("${fengqiao.kafka.topic:fengqiao.events}") String topic) {
        return new Relay(source, RelaySettings.of(bootstrapServers, topic));
    }

    @Bean
    SmartLifecycle relayLifecycle(Relay relay) {
        return new RelayLifecycle(relay);
    }

    @Bean
    MeterBinder relayMeters(Relay relay) {
        RelayStatus status = relay.status();
        return registry -> {
            Gauge.builder("fengqiao.relay.lag.events", status, RelayStatus::lag)
                    .description("Events in the log that Kafka has not acknowledged")
                    .register(registry);
            Gauge.builder("fengqiao.relay.position", status, RelayStatus::position)
                    .description("Position up to which Kafka has acknowledged everything")
                    .register(registry);
            Gauge.builder(
                            "fengqiao.relay.active",
                            status,
                            s -> s.state() == RelayState.ACTIVE ? 1 : 0)
                    .description("1 on the instance that relays")
                    .register(registry);
        };
    }

    /** Down means that views stand still, not that commands do. */
    @Bean
    HealthIndicator relayHealthIndicator(Relay relay) {
        return () -> health(relay.status());
    }

    private static Health health(RelayStatus status) {
        RelayState state = status.state();
        boolean well = state == RelayState.STANDBY || state == RelayState.ACTIVE;
        Health.Builder health = well ? Health.up() : Health.down();
        return health.withDetail("state", state)
                .withDetail("position", status.position())
                .withDetail("lag", status.lag())
                .withDetail("reason", status.reason())
                .build();
    }
}
