package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;

/** What became of a matter that was guided to a court, arbitration or review 诉访分离. */
public record GuidanceFollowed(Outcome outcome, CipherText note) implements MatterEvent {
    /** Taken up there, decided there, refused there, or never brought there. */
    public enum Outcome {
        TAKEN_UP,
        DECIDED,
        REFUSED,
        NOT_BROUGHT
    }
}
