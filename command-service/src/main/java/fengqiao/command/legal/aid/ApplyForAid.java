package fengqiao.command.legal.aid;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.AidKind;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Write down that a citizen applies for legal aid. */
public record ApplyForAid(
        RecordId id,
        RegionCode region,
        @Nullable LocalDate day,
        AidKind kind,
        Identity applicant,
        FreeText reason,
        @Nullable MatterId matter,
        @Nullable RecordId dispute) {}
