package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;

/**
 * A major or urgent matter was reported up at once (Art. 25).
 *
 * @param to level it was reported to
 */
public record MatterReportedUp(Urgency urgency, RaisedLevel to, CipherText text)
        implements MatterEvent {
    /** Major 重大 or urgent 紧急. */
    public enum Urgency {
        MAJOR,
        URGENT
    }
}
