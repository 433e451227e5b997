package fengqiao.query.legal;

import fengqiao.query.platform.record.RecordBody;

/** A record of legal services. Who it is about is sealed and not here. */
public sealed interface LegalRecord extends RecordBody
        permits StationRecord,
                ServiceRecord,
                DutyRecord,
                ConsultationRecord,
                AidRecord,
                ThirdPartyRecord {}
