package fengqiao.command.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptNumbersTest {
    @Test
    void theDayIsTheOneInShanghai() {
        var numbers = new ReceiptNumbers(bound -> bound - 1);
        assertThat(
                        numbers.next(
                                new RegionCode("451324100203001"),
                                Instant.parse("2024-05-06T16:00:00Z")))
                .isEqualTo("451324-20240507-ZZZZZZZZ");
    }
}
