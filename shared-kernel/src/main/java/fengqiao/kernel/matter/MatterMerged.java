package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;

/**
 * The matter goes on as part of another one 并案. It ends here and is no matter of its own in any
 * figure; its batches and persons count for the other.
 */
public record MatterMerged(MatterId into, CipherText reason) implements MatterEvent {}
