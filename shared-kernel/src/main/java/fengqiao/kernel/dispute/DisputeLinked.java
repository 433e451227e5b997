package fengqiao.kernel.dispute;

import fengqiao.kernel.MatterId;

/**
 * The dispute and a matter are about the same; both stay what they are.
 *
 * @param handedOver whether the matter waits for the result
 */
public record DisputeLinked(MatterId matter, boolean handedOver) implements DisputeEvent {}
