package fengqiao.command.supervision.fieldcard;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.FieldColour;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface FieldCardCommand {
    /** Set a colour for a field. */
    record IssueFieldCard(
            RegionCode region,
            String field,
            FieldColour colour,
            UnitId unit,
            @Nullable RecordId conference,
            FreeText reason)
            implements FieldCardCommand {}

    /** Set a severer colour. */
    record UpgradeFieldCard(RecordId id, FieldColour colour, FreeText reason)
            implements FieldCardCommand {}

    /** Take the card down. */
    record ReleaseFieldCard(RecordId id, FreeText reason) implements FieldCardCommand {}
}
