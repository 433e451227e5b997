package fengqiao.command.supervision.card;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;

/** The office makes a card graver 升级. */
public record UpgradeCard(MatterId matterId, HandColour colour, FreeText reason) {}
