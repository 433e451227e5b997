package fengqiao.kernel.supervision;

/**
 * What can have happened to the status "three-none" 三无 of a region and year; its definition is
 * policy.
 */
public sealed interface ThreeNoneEvent extends SupervisionEvent
        permits ThreeNoneAssessed, ThreeNoneWithdrawn {}
