package fengqiao.command.supervision;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.FieldCardEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to the card of a field. */
public class FieldCard extends RecordDoor<FieldCardState> {
    public static final RecordKind<FieldCardState, FieldCard> KIND =
            new RecordKind<>("field-card", FieldCard.class, FieldCard::new);

    /** The record of a region's field. */
    public static RecordId id(RegionCode region, String field) {
        return new RecordId(KIND.name() + "." + region + "." + field);
    }

    @Override
    protected FieldCardState evolve(@Nullable FieldCardState before, DomainEvent event) {
        return FieldCardState.evolve(before, (FieldCardEvent) event);
    }
}
