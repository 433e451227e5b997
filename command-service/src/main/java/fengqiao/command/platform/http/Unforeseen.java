package fengqiao.command.platform.http;

import fengqiao.command.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers what nobody foresaw in a command, and tells the caller nothing about it. */
@RestControllerAdvice("fengqiao.command")
@Order(Ordered.LOWEST_PRECEDENCE)
final class Unforeseen {
    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    /** Security answers these in filters of its own. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    /**
     * @return null where the caller has gone, which shows in the writing of the answer
     */
    @ExceptionHandler
    @Nullable ResponseEntity<Problem> unforeseen(Exception e, HttpServletRequest request) {
        if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(AsyncRequestNotUsableException.class::isInstance)) {
            LOG.debug("The caller has gone", e);
            return null;
        }
        LOG.error("A command failed: {} {}", request.getMethod(), request.getServletPath(), e);
        return CommandProblems.answer(Refusal.of(RequestRule.INTERNAL), request);
    }
}
