package fengqiao.command.screening.five;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.five.GridRecordCommand.KeepGridRecord;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.FiveRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GridRecordDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    private static KeepGridRecord keep(String region) {
        return new KeepGridRecord(
                new RegionCode(region), FiveRecord.COVENANT, DAY, 1, new FreeText("rules"));
    }

    @Test
    void aRecordIsAGrids() {
        assertThat(GridRecordDecision.keep(keep("451324100203001"), SEALED, DAY).kind())
                .isEqualTo(FiveRecord.COVENANT);
        refused(
                ScreeningRule.NO_GRID,
                () -> GridRecordDecision.keep(keep("451324100203"), SEALED, DAY));
    }
}
