package fengqiao.command.legal;

import fengqiao.command.platform.record.RecordKind;

/** Axon's doorway to a service of a station. */
public class ServiceNote extends Noted {
    public static final RecordKind<NotedState, ServiceNote> KIND =
            new RecordKind<>("service", ServiceNote.class, ServiceNote::new);

    /** For Axon, which then evolves it. */
    public ServiceNote() {}
}
