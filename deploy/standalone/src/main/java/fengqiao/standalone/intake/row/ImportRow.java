package fengqiao.standalone.intake.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as {@code POST /api/imports} takes it; times are ISO-8601 with offset. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportRow(
        String externalNumber,
        String region,
        String category,
        String text,
        @Nullable String place,
        @Nullable Integer persons,
        List<Party> parties,
        String seenAt,
        @Nullable String worker,
        String kind,
        String channel,
        @Nullable Visit visit,
        @Nullable Long amountFen,
        @Nullable Agent agent,
        String registeredAt,
        List<Step> steps) {

    /** How it came in, as far as the file says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Visit(
            @Nullable String subChannel,
            @Nullable String level,
            @Nullable String intakePoint,
            @Nullable Integer representatives,
            @Nullable Boolean skipLevel,
            @Nullable Boolean outsideReception) {}

    /** Who filed for the citizen, by post. */
    public record Agent(String kind, String post) {}

    /** Somebody the matter concerns. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(
            String role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber) {}

    /** A later command of the same row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String type,
            String at,
            @Nullable String unit,
            @Nullable String pathway,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable String text,
            @Nullable String kind,
            @Nullable String evidence) {}
}
