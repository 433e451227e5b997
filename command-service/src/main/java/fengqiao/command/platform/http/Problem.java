package fengqiao.command.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it.
 *
 * @param type {@code urn:fengqiao:problem:} and the code
 * @param code by which programs tell problems apart
 * @param errors fields to correct
 * @param article the rule that refuses, in words
 * @param state present state of the matter
 * @param allowed commands that are lawful now
 * @param earliest first day on which it may be lawful
 * @param position place in the log of the state that refuses, for {@code minPosition}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<FieldProblem> errors,
        @Nullable String article,
        @Nullable String state,
        @Nullable List<String> allowed,
        @Nullable LocalDate earliest,
        @Nullable Long position) {
    /** A field that breaks its rule. */
    public record FieldProblem(String field, String rule, String message) {}

    /** The refusal in the words of a language. */
    public static Problem of(Refusal refusal, Words words) {
        String code = refusal.code().code();
        List<FieldProblem> errors =
                refusal.faults().stream().map(fault -> field(fault, words)).toList();
        return new Problem(
                "urn:fengqiao:problem:" + code,
                words.say("title." + code, refusal.words()),
                refusal.code().status(),
                words.say("detail." + code, refusal.words()),
                code,
                errors.isEmpty() ? null : errors,
                refusal.article() == null ? null : words.cite(refusal.article()),
                refusal.state(),
                refusal.allowed(),
                refusal.earliest(),
                refusal.position());
    }

    private static FieldProblem field(FieldFault fault, Words words) {
        return new FieldProblem(fault.field(), fault.rule(), words.say(fault));
    }
}
