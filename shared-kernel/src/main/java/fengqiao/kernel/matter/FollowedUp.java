package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/** The petition office followed up 回访, unannounced, after the closing. */
public record FollowedUp(FollowUpResult result, @Nullable CipherText note) implements MatterEvent {}
