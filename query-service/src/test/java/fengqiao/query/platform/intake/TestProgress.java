package fengqiao.query.platform.intake;

import fengqiao.query.platform.projection.Incoming;

/** Moves progress by hand. */
public final class TestProgress {
    private TestProgress() {}

    public static void folded(Progress progress, Incoming last) {
        progress.folded(0, last.position(), last.position(), last.recordedAt());
    }
}
