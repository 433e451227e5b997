package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import org.jspecify.annotations.Nullable;

/** What became of the guidance; a later result follows an earlier one. */
public record LitigationFollowed(LitigationResult result, @Nullable CipherText note)
        implements DisputeEvent {}
