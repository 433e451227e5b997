package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;

/** The dispute is over without agreement and without court. */
public record DisputeEnded(DisputeEnding ending, CipherText reason) implements DisputeEvent {}
