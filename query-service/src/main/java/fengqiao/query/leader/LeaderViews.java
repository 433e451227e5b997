package fengqiao.query.leader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of this context. */
@Configuration(proxyBeanMethods = false)
class LeaderViews {
    @Bean
    LeaderView leaderView() {
        return new LeaderView();
    }
}
