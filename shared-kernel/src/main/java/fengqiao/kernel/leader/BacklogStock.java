package fengqiao.kernel.leader;

/** Old stock is counted apart from what was listed since. */
public enum BacklogStock {
    OLD,
    NEW
}
