package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;

/** The court did not take the application up. */
public record ConfirmationDeclined(UnitId court, CipherText reason) implements DisputeEvent {}
