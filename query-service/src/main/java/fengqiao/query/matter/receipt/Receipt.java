package fengqiao.query.matter.receipt;

import fengqiao.kernel.MatterId;
import java.time.Instant;

/**
 * A receipt that was handed out.
 *
 * @param at when the report it stands for was registered or linked
 */
public record Receipt(MatterId matter, Instant at) {}
