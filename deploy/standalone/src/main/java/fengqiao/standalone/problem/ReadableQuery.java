package fengqiao.standalone.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query string nobody can read, and parameters without a value: a day that is empty is no
 * day, and to guess that none was meant would answer another question than was asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class ReadableQuery extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.write(request, response, HttpStatus.BAD_REQUEST, "request.malformed");
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        if (request.getQueryString() == null
                || !HttpMethod.GET.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        try {
            for (String[] values : request.getParameterMap().values()) {
                for (String value : values) {
                    if (value.isBlank()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IllegalStateException e) {
            // so Tomcat says that a parameter is malformed; its message would repeat the value
            return false;
        }
    }
}
