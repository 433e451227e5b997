package fengqiao.query.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.people.TextsRedacted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionsTest {
    private static final CipherText OLD = new CipherText("m:1", "b2xk");
    private static final CipherText NEWER = new CipherText("m:2", "bmV3ZXI");
    private static final CipherText NEWEST = new CipherText("m:3", "bmV3ZXN0");

    private static Recorded<?> recorded(DomainEvent event) {
        return new Recorded<>(1, "e", "s", 0, "451324", Instant.EPOCH, Instant.EPOCH, "a", event);
    }

    private static Recorded<?> redacted(int sequence, CipherText text) {
        return recorded(
                new TextsRedacted(
                        new MatterId("m"),
                        new RegionCode("451324"),
                        List.of(new TextsRedacted.Text(sequence, "evidence", text))));
    }

    @Test
    void theLatestRedactionStandsInThePlaceOfTheText() {
        var matter = List.<Recorded<?>>of(recorded(new MatterClosed(OLD)));
        assertThat(Redactions.of(matter, List.of(redacted(0, NEWER), redacted(0, NEWEST))))
                .containsEntry(OLD, NEWEST);
        assertThat(Redactions.of(matter, List.of(redacted(7, NEWER)))).isEmpty();
        assertThat(Redactions.of(matter, List.of())).isEmpty();
    }
}
