package fengqiao.command.supervision;

import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.rule.RuleRef;

/** What supervision refuses. */
public enum SupervisionRule implements RefusalCode {
    /** The field has a card in this region already: upgrade it. */
    CARD_UP("supervision.card-up", 409),
    /** An upgrade goes to a severer colour. */
    CARD_COLOUR("supervision.card-colour", 422),
    /** Only the units a bulletin asks answer it, once each. */
    BULLETIN_UNIT("supervision.bulletin-unit", 409),
    /** No rule of that day says by when a letter is answered. */
    LETTER_RULE("supervision.letter-rule", 422),
    /** The status is given to a village, a town or a county, for a year that has ended. */
    THREE_NONE("supervision.three-none", 422);

    public static final RuleRef POLICY = new RuleRef("county-policy", 1, "policy");

    private final String code;
    private final int status;

    SupervisionRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
