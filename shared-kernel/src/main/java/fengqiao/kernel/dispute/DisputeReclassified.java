package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;

/**
 * It turned out to be of another kind or to reach further. A rung already open is finished first.
 */
public record DisputeReclassified(String kind, DisputeScope scope, CipherText reason)
        implements DisputeEvent {}
