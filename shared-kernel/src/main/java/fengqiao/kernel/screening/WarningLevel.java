package fengqiao.kernel.screening;

/** How urgent a department's finding is. */
public enum WarningLevel {
    NOTICE,
    WARNING,
    URGENT
}
