package fengqiao.kernel.matter;

/** Substantive 实体性化解 or procedural 程序性化解. */
public enum ResolutionKind {
    SUBSTANTIVE,
    PROCEDURAL
}
