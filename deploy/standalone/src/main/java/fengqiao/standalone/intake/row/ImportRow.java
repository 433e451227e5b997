package fengqiao.standalone.intake.row;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
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

    /**
     * A later command of the same row.
     *
     * @param details what its kind needs, by the API's names
     */
    public record Step(String type, String at, Map<String, Object> details) {
        @JsonAnyGetter
        @Override
        public Map<String, Object> details() {
            return details;
        }

        /** A detail as text; none where the step does not say it. */
        public @Nullable String said(String detail) {
            Object value = details.get(detail);
            return value == null ? null : value.toString();
        }
    }
}
