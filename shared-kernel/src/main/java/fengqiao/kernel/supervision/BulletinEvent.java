package fengqiao.kernel.supervision;

/** What can have happened to a bulletin 督查通报. */
public sealed interface BulletinEvent extends SupervisionEvent
        permits BulletinIssued, BulletinAnswered {}
