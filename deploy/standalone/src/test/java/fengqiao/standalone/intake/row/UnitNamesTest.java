package fengqiao.standalone.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnitNamesTest {
    @Test
    void aNameOfOneUnitIsItsIdAndTheInstanceIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        UnitNames names =
                UnitNames.asking(() -> {
                    asked.incrementAndGet();
                    return Map.of("u-1", "司法所", "u-2", "派出所", "u-3", "派出所");
                });
        assertThat(names.id("u-9")).contains("u-9");
        assertThat(asked).hasValue(0);
        assertThat(names.id("司法所")).contains("u-1");
        assertThat(names.id("派出所")).isEmpty();
        assertThat(names.id("无此单位")).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whereNobodyIsAskedAWordStandsForItself() {
        assertThat(UnitNames.UNASKED.id("司法所")).contains("司法所");
    }
}
