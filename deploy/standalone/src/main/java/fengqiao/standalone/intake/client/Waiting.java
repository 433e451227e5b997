package fengqiao.standalone.intake.client;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** Waits for a row, and lets the lane's own reason through where there is none to come. */
final class Waiting {
    private Waiting() {}

    static RowResult result(Pending row) {
        try {
            return row.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
