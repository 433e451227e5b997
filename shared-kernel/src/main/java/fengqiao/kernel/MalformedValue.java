package fengqiao.kernel;

/** A value that breaks the form of its field; carries the field and the rule for the answer. */
public final class MalformedValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final String rule;

    /**
     * @param field name of the field as the caller wrote it
     * @param rule what the field accepts
     */
    public MalformedValue(String field, String rule) {
        super(field + ": " + rule);
        this.field = field;
        this.rule = rule;
    }

    public String field() {
        return field;
    }

    public String rule() {
        return rule;
    }
}
