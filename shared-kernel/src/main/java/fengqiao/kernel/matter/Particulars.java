package fengqiao.kernel.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some registrations say and most do not. What is absent is not written.
 *
 * @param amountFen amount in dispute in fen (0.01 yuan)
 * @param tags codes of the catalogue, such as {@code cross-region}
 * @param unsigned whether name or address are unclear, so that no notice is owed (Art. 23)
 * @param accused unit an accusation is about; it sees nothing of it (Art. 30)
 * @param transferredFrom the matter of another county that goes on as this one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Particulars(
        @Nullable Long amountFen,
        List<String> tags,
        @Nullable Agent agent,
        @Nullable Boolean unsigned,
        @Nullable UnitId accused,
        @Nullable Assigned assigned,
        @Nullable MatterId transferredFrom) {
    public static final Particulars NONE =
            new Particulars(null, List.of(), null, null, null, null, null);

    public Particulars {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    public boolean nameUnclear() {
        return Boolean.TRUE.equals(unsigned);
    }
}
