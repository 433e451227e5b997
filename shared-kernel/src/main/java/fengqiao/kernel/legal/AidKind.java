package fengqiao.kernel.legal;

/** What legal aid 法律援助 is asked for. */
public enum AidKind {
    CIVIL,
    CRIMINAL,
    ADMINISTRATIVE
}
