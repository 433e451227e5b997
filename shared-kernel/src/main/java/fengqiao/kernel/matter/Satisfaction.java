package fengqiao.kernel.matter;

/** Satisfied 满意, basically satisfied 基本满意, dissatisfied 不满意. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
