package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;

/** The matter was closed 销号 with its evidence. */
public record MatterClosed(CipherText evidence) implements MatterEvent {}
