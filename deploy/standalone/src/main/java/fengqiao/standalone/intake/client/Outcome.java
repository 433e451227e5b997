package fengqiao.standalone.intake.client;

/** What became of a row; the words of {@code POST /api/imports}. */
public enum Outcome {
    IMPORTED,
    ALREADY,
    LINKED,
    PARTIAL,
    REFUSED
}
