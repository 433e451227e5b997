package fengqiao.command.refusal;

import fengqiao.kernel.rule.RuleRef;
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
 */
public record Refusal(
        RefusalCode code,
        @Nullable RuleRef article,
        @Nullable String state,
        @Nullable List<String> allowed,
        List<FieldFault> faults,
        List<String> words) {
    public static Refusal of(RefusalCode code, String... words) {
        return new Refusal(code, null, null, null, List.of(), List.of(words));
    }

    public Refusal citing(RuleRef rule) {
        return new Refusal(code, rule, state, allowed, faults, words);
    }

    public Refusal in(String presentState, List<String> lawful) {
        return new Refusal(code, article, presentState, lawful, faults, words);
    }

    public Refusal naming(FieldFault... fields) {
        return new Refusal(code, article, state, allowed, List.of(fields), words);
    }

    /** To be thrown. */
    public Refused asException() {
        return new Refused(this);
    }
}
