package fengqiao.kernel.matter;

/**
 * What a single visit was like: a group 集体访 (Art. 20), past the level that is competent 越级, or
 * outside a reception place. Facts of the visit, never of a person.
 */
public enum VisitFlag {
    GROUP,
    SKIP_LEVEL,
    OUTSIDE_RECEPTION
}
