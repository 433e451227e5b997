package fengqiao.query.supervision.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the view of cards take part. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {
    @Bean
    CardView cardView() {
        return new CardView();
    }
}
