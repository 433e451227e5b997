package fengqiao.command.platform.http;

import fengqiao.command.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what Spring refuses before a controller is reached, ahead of Spring's own answers, which
 * have no code.
 */
@RestControllerAdvice
@Order(-1)
final class WebProblems {
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
        HttpMessageNotReadableException.class
    })
    ResponseEntity<Problem> malformed(Exception e, HttpServletRequest request) {
        return CommandProblems.answer(Refusal.of(RequestRule.MALFORMED), request);
    }
}
