package fengqiao.kernel.matter;

/** By which way a matter came in (DOMAIN §2, channels). */
public enum Channel {
    VISIT,
    LETTER,
    ONLINE,
    PHONE,
    QR_CODE,
    GRID_PATROL,
    DAILY_SCREENING,
    COURTYARD_MEETING,
    LEADER_RECEPTION,
    SUPERIOR_ASSIGNMENT
}
