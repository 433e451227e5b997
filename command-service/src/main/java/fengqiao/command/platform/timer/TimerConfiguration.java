package fengqiao.command.platform.timer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the timers with the service, unless {@code fengqiao.timers.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimerSettings.class)
public class TimerConfiguration {
    private static final int CONNECTIONS = 8;

    /** A pool of its own: commands do not wait for timers to give a connection back. */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource timerDataSource(@Qualifier("logDataSource") DataSource logDataSource) {
        var settings = new HikariConfig();
        settings.setPoolName("timers");
        settings.setDataSource(logDataSource);
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    /** Started and ended by its lifecycle, before what it works with goes. */
    @Bean(destroyMethod = "")
    Timers timers(
            @Qualifier("timerDataSource") DataSource source,
            List<TimedWork> works,
            TimerSettings settings,
            InstantSource commandTime) {
        return new Timers(source, works, settings, commandTime);
    }

    @Bean
    @ConditionalOnProperty(name = "fengqiao.timers.enabled", matchIfMissing = true)
    SmartLifecycle timerLifecycle(Timers timers) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                timers.start();
                running = true;
            }

            @Override
            public void stop() {
                timers.close();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
