package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordKind;

/** Axon's doorway to the work of third parties. */
public class ThirdPartyNote extends Noted {
    public static final RecordKind<NotedState, ThirdPartyNote> KIND =
            new RecordKind<>("third-party", ThirdPartyNote.class, ThirdPartyNote::new);

    /** For Axon, which then evolves it. */
    public ThirdPartyNote() {}
}
