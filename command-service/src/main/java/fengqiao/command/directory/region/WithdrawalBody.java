package fengqiao.command.directory.region;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A withdrawal as it arrives. */
public record WithdrawalBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String heir,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from) {
    WithdrawRegion command(RegionCode code, Fields fields) {
        return new WithdrawRegion(code, fields.region("heir", heir), fields.day("from", from));
    }
}
