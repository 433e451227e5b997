package fengqiao.command.platform.http;

import fengqiao.command.platform.bus.BusRule;
import fengqiao.command.platform.database.DatabaseUnavailable;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.command.refusal.Refused;
import fengqiao.vault.VaultUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what commands refuse; only exceptions of our own, whoever else sits in the process. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CommandProblems {
    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);
    private static final String RETRY_SECONDS = "1";
    private static final String TRY_AGAIN_SECONDS = "60";

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, HttpServletRequest request) {
        return answer(refused.refusal(), request);
    }

    @ExceptionHandler({DatabaseUnavailable.class, VaultUnavailable.class})
    ResponseEntity<Problem> unavailable(RuntimeException failure, HttpServletRequest request) {
        LOG.error("PostgreSQL does not answer a command", failure);
        return answer(Refusal.of(BusRule.UNAVAILABLE), request);
    }

    static ResponseEntity<Problem> answer(Refusal refusal, HttpServletRequest request) {
        Words words = Words.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        RefusalCode code = refusal.code();
        var answer =
                ResponseEntity.status(code.status())
                        .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                        .header(HttpHeaders.CONTENT_LANGUAGE, words.language().getLanguage());
        if (code.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        } else if (code.status() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
        }
        if (code.status() == 429 && !refusal.words().isEmpty()) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.words().getFirst());
        }
        return answer.body(Problem.of(refusal, words));
    }
}
