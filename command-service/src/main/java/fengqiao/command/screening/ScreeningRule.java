package fengqiao.command.screening;

import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.rule.RuleRef;

/** What screening refuses, by the county's own policy. */
public enum ScreeningRule implements RefusalCode {
    /** Nothing found means nothing found; what is found is resolved or reported up. */
    OUTCOME("screening.outcome", 422),
    /** A grid is screened by its own worker. */
    GRID("screening.grid", 403),
    /** The ledger of the week has been handed in. */
    WEEK_CLOSED("screening.week-closed", 409),
    /** No such item in this week's ledger. */
    ITEM("screening.item", 404),
    ITEM_SETTLED("screening.item-settled", 409),
    /** A weekly ledger is a township's. */
    TOWNSHIP("screening.township", 422),
    /** No such ISO week. */
    WEEK("screening.week", 422),
    /** A hard problem is one of the matters reported up. */
    HARD("screening.hard", 422),
    /** A grid's record is a grid's. */
    NO_GRID("screening.no-grid", 422);

    public static final RuleRef POLICY = new RuleRef("county-policy", 1, "policy");

    private final String code;
    private final int status;

    ScreeningRule(String code, int status) {
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
