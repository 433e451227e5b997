package fengqiao.standalone.issuer;

import fengqiao.standalone.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How a refused sign-in looks to a page. */
@RestControllerAdvice(assignableTypes = SessionController.class)
class SignInProblems {

    @ExceptionHandler
    void refused(SignInRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wait = refused.tryAgainAfter();
        if (wait == null) {
            Problem.write(request, response, HttpStatus.UNAUTHORIZED, "auth.invalid");
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        Problem.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "auth.too-many");
    }
}
