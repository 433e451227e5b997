package fengqiao.command.intake;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.supervision.card.EndSupervision;
import fengqiao.command.supervision.card.HandColour;
import fengqiao.command.supervision.card.IssueCard;
import fengqiao.command.supervision.card.ReleaseCard;
import fengqiao.command.supervision.card.SuperviseMatter;
import fengqiao.kernel.MatterId;

/** The steps of a row that hang a card out by hand and take it down: blue is a leader's. */
final class CardSteps {
    private static final int LONGEST = 1000;

    private CardSteps() {}

    /** Faults are noted in {@code fields}. */
    static Object command(String type, ImportStep step, MatterId matter, Fields fields) {
        return switch (type) {
            case "CARD_ISSUED" ->
                    new IssueCard(
                            matter,
                            fields.oneOf("colour", step.colour(), HandColour.class),
                            fields.freeText("reason", step.reason(), LONGEST));
            case "CARD_RELEASED" ->
                    new ReleaseCard(matter, fields.freeText("reason", step.reason(), LONGEST));
            case "SUPERVISED" ->
                    new SuperviseMatter(
                            matter,
                            fields.leader("leader", step.leader()),
                            fields.optionalFreeText("reason", step.reason(), LONGEST));
            default ->
                    new EndSupervision(
                            matter,
                            fields.leader("leader", step.leader()),
                            fields.optionalFreeText("reason", step.reason(), LONGEST));
        };
    }
}
