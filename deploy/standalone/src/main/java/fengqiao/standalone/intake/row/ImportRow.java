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
        String registeredAt,
        List<Step> steps) {

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
