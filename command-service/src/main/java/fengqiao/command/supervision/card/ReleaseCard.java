package fengqiao.command.supervision.card;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;

/** The office takes a card down 摘牌; the deadline that hung it out is as overdue as before. */
public record ReleaseCard(MatterId matterId, FreeText reason) {}
