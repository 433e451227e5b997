package fengqiao.kernel.supervision;

/** What can have happened to an inquiry into how something could come so far 倒查问责. */
public sealed interface InquiryEvent extends SupervisionEvent
        permits InquiryOpened, InquiryConcluded {}
