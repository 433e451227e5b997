package fengqiao.kernel.supervision;

/** Three colours that the joint conference sets for a field, from the mildest. */
public enum FieldColour {
    BLUE,
    YELLOW,
    RED
}
