package fengqiao.kernel.legal;

/** How an application was decided (Legal Aid Law, Art. 43). */
public enum AidDecision {
    GRANTED,
    REFUSED
}
