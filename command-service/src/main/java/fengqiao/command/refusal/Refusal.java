package fengqiao.command.refusal;

import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was not carried out, for programs and people alike.
 *
 * @param article the rule that refuses it, where there is one
 * @param state present state of the matter
 * @param allowed names of the commands that are lawful now
 * @param faults fields to correct
 * @param words what the sentence of the code needs
 * @param earliest first day on which it may be lawful, where that is known
 * @param position place in the log of the state that refuses
 */
public record Refusal(
        RefusalCode code,
        @Nullable RuleRef article,
        @Nullable String state,
        @Nullable List<String> allowed,
        List<FieldFault> faults,
        List<String> words,
        @Nullable LocalDate earliest,
        @Nullable Long position) {
    public static Refusal of(RefusalCode code, String... words) {
        return new Refusal(code, null, null, null, List.of(), List.of(words), null, null);
    }

    public Refusal citing(RuleRef rule) {
        return new Refusal(code, rule, state, allowed, faults, words, earliest, position);
    }

    public Refusal in(String presentState, List<String> lawful) {
        return new Refusal(code, article, presentState, lawful, faults, words, earliest, position);
    }

    public Refusal naming(FieldFault... fields) {
        return new Refusal(
                code, article, state, allowed, List.of(fields), words, earliest, position);
    }

    /** Not before that day. */
    public Refusal from(@Nullable LocalDate day) {
        return new Refusal(code, article, state, allowed, faults, words, day, position);
    }

    /** What refuses it stands there in the log. */
    public Refusal at(long place) {
        return new Refusal(code, article, state, allowed, faults, words, earliest, place);
    }

    /** To be thrown. */
    public Refused asException() {
        return new Refused(this);
    }
}
