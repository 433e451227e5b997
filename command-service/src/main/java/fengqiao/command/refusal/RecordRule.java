package fengqiao.command.refusal;

/** What records of every kind refuse. */
public enum RecordRule implements RefusalCode {
    UNKNOWN("record.unknown", 404),
    EXISTS("record.exists", 409),
    CHANGED("record.changed", 412),
    /** The move is not lawful in the state the record is in. */
    STATE("record.state", 409),
    MATTER_UNKNOWN("record.matter-unknown", 422),
    UNIT_UNKNOWN("record.unit-unknown", 422),
    /** Another record that the command names. */
    OTHER_UNKNOWN("record.other-unknown", 422),
    /** What is recorded about an accusation is about accusations alone (Art. 30). */
    ROOM("record.room", 422),
    /** A day that has not come yet cannot have been. */
    DAY_AHEAD("record.day-ahead", 422);

    private final String code;
    private final int status;

    RecordRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
