package fengqiao.command.platform.record;

/** How a kind of record keeps the room of the matters it names (Art. 30). */
public enum RecordRoom {
    /** It is where its matters are: about an accusation, it is in the room of accusations. */
    OF_ITS_MATTERS,
    /** The same, and so is every record that names it. */
    PASSED_ON,
    /** Everybody's, such as a grid's day or a leader's session: it never names an accusation. */
    EVERYBODYS,
    /** Of no room, for nobody reads it as a record: what was erased, which asks no matter. */
    NOBODYS
}
