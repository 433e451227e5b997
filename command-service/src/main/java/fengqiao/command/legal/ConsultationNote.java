package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordKind;

/** Axon's doorway to a consultation. */
public class ConsultationNote extends Noted {
    public static final RecordKind<NotedState, ConsultationNote> KIND =
            new RecordKind<>("consultation", ConsultationNote.class, ConsultationNote::new);

    /** For Axon, which then evolves it. */
    public ConsultationNote() {}
}
