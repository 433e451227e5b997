package fengqiao.kernel.supervision;

/** Who grants a status. */
public enum GrantLevel {
    COUNTY,
    CITY,
    PROVINCE
}
