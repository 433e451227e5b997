package fengqiao.kernel.supervision;

/** What can have happened to the card of a field 挂牌督办. */
public sealed interface FieldCardEvent extends SupervisionEvent
        permits FieldCardIssued, FieldCardUpgraded, FieldCardReleased {}
