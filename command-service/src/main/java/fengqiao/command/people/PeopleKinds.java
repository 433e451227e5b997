package fengqiao.command.people;

import fengqiao.command.platform.record.RecordKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records of this context. */
@Configuration(proxyBeanMethods = false)
class PeopleKinds {
    @Bean
    RecordKinds peopleRecords() {
        return () -> java.util.List.of(Redaction.KIND);
    }
}
