package fengqiao.kernel.supervision;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened in this context, by kind of record. */
public sealed interface SupervisionEvent extends DomainEvent
        permits FieldCardEvent, InquiryEvent, BulletinEvent, LetterEvent, ThreeNoneEvent {}
