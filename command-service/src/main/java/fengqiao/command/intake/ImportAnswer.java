package fengqiao.command.intake;

import fengqiao.command.platform.http.Words;
import fengqiao.command.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows, in their order.
 *
 * @param position of the last event written, 0 where there was none
 */
record ImportAnswer(List<RowResult> results, long position) {
    /** What became of a row. */
    enum Outcome {
        /** It is there now, with all its steps. */
        IMPORTED,
        /** It was there before, with all its steps. */
        ALREADY,
        /** It was added to a matter in hand (Art. 19); its steps are that matter's own. */
        LINKED,
        /** It is there, but not all of its steps. */
        PARTIAL,
        /** It is not there. */
        REFUSED
    }

    /** Why a row is not there, or not wholly. */
    record RowError(String code, @Nullable String field, String message) {
        /**
         * @param within before the name of the field, such as {@code steps[2].}; where the refusal
         *     names no field it is the step's as a whole
         */
        static RowError of(Refusal refusal, String within, Words words) {
            String field =
                    refusal.faults().isEmpty()
                            ? whole(within)
                            : within + refusal.faults().getFirst().field();
            return new RowError(refusal.code().code(), field, words.explain(refusal));
        }

        private static @Nullable String whole(String within) {
            return within.isEmpty() ? null : within.substring(0, within.length() - 1);
        }
    }

    /** One row. */
    record RowResult(
            @Nullable String externalNumber,
            Outcome outcome,
            @Nullable String matterId,
            int appliedSteps,
            @Nullable RowError error) {}
}
