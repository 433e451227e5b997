package fengqiao.command.supervision.card;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;

/** The office hangs a card out 挂牌. */
public record IssueCard(MatterId matterId, HandColour colour, FreeText reason) {}
