package fengqiao.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class ProblemsTest {
    private final Problems problems = new Problems();

    /** As the sending of a dashboard fails whose page was closed. */
    @Test
    void hasNoAnswerForWhoeverLeft() {
        var left =
                new AsyncRequestNotUsableException("not written", new IOException("Broken pipe"));

        assertThat(problems.other(left)).isNull();
        assertThat(
                        problems.other(
                                new IllegalStateException(
                                        "Failed to send",
                                        new HttpMessageNotWritableException("no JSON", left))))
                .isNull();
    }

    @Test
    void answersWhatNobodyForesawWithoutAWordOfIt() {
        @Nullable ResponseEntity<ProblemDetail> answer =
                problems.other(
                        new IllegalStateException(
                                "Failed to send",
                                new HttpMessageNotWritableException("no form for 韦某")));

        assertThat(answer).isNotNull();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(answer.getBody())).contains("internal").doesNotContain("韦某");
    }
}
