package fengqiao.command.platform.http;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes Spring MVC read commands our way. */
@Configuration(proxyBeanMethods = false)
class CommandWeb implements WebMvcConfigurer {
    private final StrictJson json = new StrictJson(CommandJson.strict());

    @Bean
    StrictJson strictJson() {
        return json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandRequestResolver(json));
    }
}
