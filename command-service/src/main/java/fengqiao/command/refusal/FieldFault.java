package fengqiao.command.refusal;

import java.util.List;

/**
 * A field that breaks its rule.
 *
 * @param field as the caller wrote it, {@code steps[2].at} where nested
 * @param rule name of the rule, such as {@code required}
 * @param words what the sentence of the rule needs: bounds, allowed values
 */
public record FieldFault(String field, String rule, List<String> words) {
    public static FieldFault of(String field, String rule, String... words) {
        return new FieldFault(field, rule, List.of(words));
    }
}
