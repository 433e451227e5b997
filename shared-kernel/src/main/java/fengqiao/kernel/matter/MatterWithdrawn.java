package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;

/** The petitioner withdrew the matter 撤回. */
public record MatterWithdrawn(CipherText reason) implements MatterEvent {}
