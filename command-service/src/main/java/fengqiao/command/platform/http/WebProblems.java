package fengqiao.command.platform.http;

import fengqiao.command.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what Spring refuses before a controller is reached, and what nobody foresaw. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class WebProblems {
    private static final Logger LOG = LoggerFactory.getLogger(WebProblems.class);

    @ExceptionHandler
    ResponseEntity<Problem> method(
            HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        var answer = CommandProblems.answer(Refusal.of(RequestRule.METHOD, e.getMethod()), request);
        String[] allowed = e.getSupportedMethods();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.ALLOW, allowed == null ? "" : String.join(", ", allowed))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Problem> mediaType(
            HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        String type = e.getContentType() == null ? "" : e.getContentType().toString();
        return CommandProblems.answer(Refusal.of(RequestRule.MEDIA_TYPE, type), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> accept(
            HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return CommandProblems.answer(Refusal.of(RequestRule.ACCEPT), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> resource(NoResourceFoundException e, HttpServletRequest request) {
        return CommandProblems.answer(Refusal.of(RequestRule.RESOURCE), request);
    }

    @ExceptionHandler({
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        java.io.IOException.class
    })
    ResponseEntity<Problem> malformed(Exception e, HttpServletRequest request) {
        return CommandProblems.answer(Refusal.of(RequestRule.MALFORMED), request);
    }

    /** Whoever asked has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("The caller has gone", e);
    }

    /** Security answers these in filters of its own. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<Problem> unforeseen(Exception e, HttpServletRequest request) {
        LOG.error("A request failed: {} {}", request.getMethod(), request.getServletPath(), e);
        return CommandProblems.answer(Refusal.of(RequestRule.INTERNAL), request);
    }
}
