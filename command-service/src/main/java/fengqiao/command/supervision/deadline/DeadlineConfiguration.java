package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.timer.TimerSettings;
import fengqiao.kernel.rule.RuleBook;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows deadlines where timers run. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fengqiao.timers.enabled", matchIfMissing = true)
class DeadlineConfiguration {
    @Bean(initMethod = "start", destroyMethod = "close")
    DeadlineFollower deadlineFollower(
            @Qualifier("timerDataSource") DataSource source, RuleBook rules) {
        return new DeadlineFollower(source, rules);
    }

    @Bean
    DueDeadlines dueDeadlines(
            @Qualifier("timerDataSource") DataSource source,
            DeadlineFollower deadlineFollower,
            CommandGate gate,
            TimerSettings settings) {
        return new DueDeadlines(source, deadlineFollower, gate, settings);
    }
}
