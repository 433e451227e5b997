package fengqiao.query.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of this context. */
@Configuration(proxyBeanMethods = false)
class MeetingViews {
    @Bean
    MeetingView meetingView() {
        return new MeetingView();
    }
}
