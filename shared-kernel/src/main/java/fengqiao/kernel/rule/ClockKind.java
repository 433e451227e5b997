package fengqiao.kernel.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a rule gives days for. A {@link Nature#DUTY} falls due and can be missed; a {@link
 * Nature#RIGHT} only ends; a {@link Nature#LIMIT} starts no clock, it bounds what may be done to
 * one.
 */
public enum ClockKind {
    /** The office sends the matter on 转送. */
    ROUTE(Nature.DUTY),
    /** The unit's notice of acceptance 受理告知. */
    ACCEPT(Nature.DUTY),
    /** The unit's objection to a misdirected matter 异议. */
    OBJECT(Nature.RIGHT),
    /** The unit's written reply 答复. */
    HANDLE(Nature.DUTY),
    /** What a superior office assigned 交办, to the day it set; no rule of ours gives the days. */
    ASSIGNED(Nature.DUTY),
    /** How much longer handling may take once the head agrees 延期. */
    EXTEND(Nature.LIMIT),
    /** The petitioner's application for review 复查. */
    REVIEW_APPLY(Nature.RIGHT),
    REVIEW_DECIDE(Nature.DUTY),
    /** The petitioner's application for re-review 复核. */
    REREVIEW_APPLY(Nature.RIGHT),
    REREVIEW_DECIDE(Nature.DUTY),
    /** What a unit does about a letter of suggestion 三项建议. */
    LETTER_FEEDBACK(Nature.DUTY),
    /** A unit's answer to a bulletin 督查通报, to the day the office set. */
    BULLETIN_ANSWER(Nature.DUTY),
    /** A task that a meeting decided, to the day it set. */
    TASK(Nature.DUTY),
    /** What a unit does about a finding it was warned of, to the day it was given. */
    FINDING(Nature.DUTY),
    /** An item of a township's weekly ledger, to the day entered with it. */
    WEEK_ITEM(Nature.DUTY),
    /** A plan for a matter of the backlog 信访积案, to the day it sets itself. */
    BACKLOG_PLAN(Nature.DUTY),
    /** Both parties' joint application for judicial confirmation 司法确认. */
    CONFIRMATION_APPLY(Nature.RIGHT),
    CONFIRMATION_TAKE_UP(Nature.DUTY),
    CONFIRMATION_DECIDE(Nature.DUTY),
    /** How much longer the court may take to decide on it. */
    EXTEND_CONFIRMATION(Nature.LIMIT),
    /** The citizen's rating 评价. */
    RATE(Nature.RIGHT),
    /** Share of a limit, in per cent, past which a card is yellow; up to it, green. */
    CARD_YELLOW(Nature.LIMIT),
    /** Share of a limit, in per cent, past which a card is red. */
    CARD_RED(Nature.LIMIT),
    /** From how many persons 人次 on a skip-level group visit obliges a leader to take the matter. */
    CASE_SKIP_LEVEL_GROUP(Nature.LIMIT),
    /** From the how-manieth coming 批次 on a repeat matter obliges a leader to take it. */
    CASE_REPEAT(Nature.LIMIT);

    /** Whether its end is somebody's failure, somebody's loss, or no end at all. */
    public enum Nature {
        DUTY,
        RIGHT,
        LIMIT
    }

    private final Nature nature;

    ClockKind(Nature nature) {
        this.nature = nature;
    }

    /** Whether it can be overdue. */
    public boolean duty() {
        return nature == Nature.DUTY;
    }

    /** Whether a clock of this kind runs at all. */
    public boolean runs() {
        return nature != Nature.LIMIT;
    }

    /** What its numbers are: days, per cent, or a bare number. */
    public boolean takes(DayKind unit) {
        return switch (this) {
            case CARD_YELLOW, CARD_RED -> unit == DayKind.PERCENT;
            case CASE_SKIP_LEVEL_GROUP, CASE_REPEAT -> unit == DayKind.NUMBER;
            default -> unit == DayKind.CALENDAR || unit == DayKind.WORKING;
        };
    }

    /** The limit within which it may be extended; null where it may not. */
    public @Nullable ClockKind extension() {
        return switch (this) {
            case HANDLE -> EXTEND;
            case CONFIRMATION_DECIDE -> EXTEND_CONFIRMATION;
            default -> null;
        };
    }
}
