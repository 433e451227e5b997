package fengqiao.query.platform.web;

import com.mongodb.MongoException;
import fengqiao.eventstore.reader.LogUnreadable;
import fengqiao.kernel.MalformedValue;
import fengqiao.query.platform.deadletter.DeadLetterLost;
import fengqiao.vault.VaultUnavailable;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what goes wrong in the query service, and only there, into problem+json. */
@RestControllerAdvice(basePackages = "fengqiao.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, HttpStatus> STATUS =
            Map.ofEntries(
                    Map.entry("auth.required", HttpStatus.UNAUTHORIZED),
                    Map.entry("auth.invalid", HttpStatus.UNAUTHORIZED),
                    Map.entry("auth.role", HttpStatus.FORBIDDEN),
                    Map.entry("auth.region", HttpStatus.FORBIDDEN),
                    Map.entry("auth.unit", HttpStatus.FORBIDDEN),
                    Map.entry("matter.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("record.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("region.unknown", HttpStatus.UNPROCESSABLE_CONTENT),
                    Map.entry("worker.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("directory.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("receipt.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("public.limit", HttpStatus.TOO_MANY_REQUESTS),
                    Map.entry("receipt.limit", HttpStatus.TOO_MANY_REQUESTS),
                    Map.entry("rule-set.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("resource.unknown", HttpStatus.NOT_FOUND),
                    Map.entry("projection.building", HttpStatus.CONFLICT),
                    Map.entry("projection.no-previous", HttpStatus.CONFLICT),
                    Map.entry("request.method", HttpStatus.METHOD_NOT_ALLOWED),
                    Map.entry("request.accept", HttpStatus.NOT_ACCEPTABLE),
                    Map.entry("request.media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
                    Map.entry("view.behind", HttpStatus.SERVICE_UNAVAILABLE),
                    Map.entry("view.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
                    Map.entry("log.unavailable", HttpStatus.SERVICE_UNAVAILABLE),
                    Map.entry("internal", HttpStatus.INTERNAL_SERVER_ERROR));

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return problem(refused.code(), refused.errors(), refused.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedValue value) {
        return field(value.field(), "form");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e) {
        return field(e.getName(), "type");
    }

    /** A parameter among many that are read together. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unbound(BindException e) {
        var field = e.getFieldError();
        return field(field == null ? "" : field.getField(), "type");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        return field(e.getParameterName(), "required");
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, ConstraintViolationException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return problem("request.malformed", List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException e) {
        return problem("request.method", List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> accept(HttpMediaTypeNotAcceptableException e) {
        return problem("request.accept", List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException e) {
        return problem("request.media-type", List.of(), null);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> logUnreadable(LogUnreadable e) {
        LOG.warn("log unreadable", e);
        return problem("log.unavailable", List.of(), 2);
    }

    @ExceptionHandler({MongoException.class, DeadLetterLost.class, VaultUnavailable.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException e) {
        LOG.warn("read model unavailable", e);
        return problem("view.unavailable", List.of(), 2);
    }

    /**
     * @return null where whoever asked has left, which shows in the writing of the answer
     */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> other(Exception e) {
        if (Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(AsyncRequestNotUsableException.class::isInstance)) {
            LOG.debug("a reader left", e);
            return null;
        }
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()
                || NestedExceptionUtils.getMostSpecificCause(e) instanceof MalformedValue) {
            return problem("request.malformed", List.of(), null);
        }
        LOG.error("a query failed", e);
        return problem("internal", List.of(), null);
    }

    private static ResponseEntity<ProblemDetail> field(String field, String rule) {
        return problem("request.field", List.of(new Refused.FieldError(field, rule)), null);
    }

    private static ResponseEntity<ProblemDetail> problem(
            String code, List<Refused.FieldError> errors, @Nullable Integer retryAfter) {
        HttpStatus status = STATUS.getOrDefault(code, HttpStatus.BAD_REQUEST);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:fengqiao:problem:" + code));
        problem.setTitle(Words.of("problem." + code));
        problem.setDetail(detail(code, errors));
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty(
                    "errors",
                    errors.stream()
                            .map(error ->
                                    Map.of(
                                            "field", error.field(),
                                            "rule", error.rule(),
                                            "message", Words.of("rule." + error.rule())))
                            .toList());
        }
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return answer.body(problem);
    }

    private static String detail(String code, List<Refused.FieldError> errors) {
        return errors.isEmpty()
                ? Words.of("problem." + code)
                : errors.getFirst().field() + ": " + Words.of("rule." + errors.getFirst().rule());
    }
}
