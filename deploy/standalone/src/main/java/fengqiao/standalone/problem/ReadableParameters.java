package fengqiao.standalone.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters nobody can read, in the address or in a form, and questions with a parameter
 * without a value: a day that is empty is no day, and to guess that none was meant would answer
 * another question than was asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class ReadableParameters extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus fault = fault(request);
        if (fault == null) {
            chain.doFilter(request, response);
        } else {
            Problem.write(request, response, fault, ContainerErrors.codeOf(fault));
        }
    }

    /**
     * @return null where there is none
     */
    private static @Nullable HttpStatus fault(HttpServletRequest request) {
        try {
            // read here, for the container fails whoever first asks for one of them
            var values = request.getParameterMap().values();
            boolean question =
                    HttpMethod.GET.matches(request.getMethod())
                            && request.getRequestURI().startsWith("/api/");
            boolean empty =
                    question && values.stream().flatMap(Arrays::stream).anyMatch(String::isBlank);
            return empty ? HttpStatus.BAD_REQUEST : null;
        } catch (InvalidParameterException e) {
            // its message would repeat the value
            HttpStatus status = HttpStatus.resolve(e.getErrorCode());
            return status == null ? HttpStatus.BAD_REQUEST : status;
        }
    }
}
