package fengqiao.standalone.pages;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Libraries carry their version in the path and are kept for good; our own pages are asked for each
 * time and answered by what they contain: the jar's file times are the same in every build.
 */
@Configuration(proxyBeanMethods = false)
public class StaticPages implements WebMvcConfigurer {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofMinutes(10));

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(KEPT);
    }

    /**
     * The forms of the pages are made from the description, which changes with the product alone.
     */
    @Bean
    FilterRegistrationBean<Filter> descriptionKept() {
        var filter =
                new FilterRegistrationBean<Filter>((request, response, chain) -> {
                    ((HttpServletResponse) response)
                            .setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE.getHeaderValue());
                    chain.doFilter(request, response);
                });
        filter.addUrlPatterns("/v3/api-docs");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsByContent() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/index.html", "/favicon.svg", "/js/*", "/css/*", "/i18n/*");
        return filter;
    }
}
