package fengqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @Test
    void aGridLiesInItsVillageTownshipAndCounty() {
        RegionCode grid = new RegionCode("451324100203001");
        assertThat(grid.level()).isEqualTo(RegionLevel.GRID);
        assertThat(grid.at(RegionLevel.VILLAGE)).hasToString("451324100203");
        assertThat(grid.at(RegionLevel.TOWNSHIP)).hasToString("451324100");
        assertThat(grid.county()).hasToString("451324");
        assertThat(grid.within(new RegionCode("451324100"))).isTrue();
        assertThat(grid.within(new RegionCode("451324101"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "45132", "4513241", "45132410020300", "45132x", "4513241002030010"})
    void anythingElseIsNamed(String code) {
        assertThatThrownBy(() -> new RegionCode(code))
                .isInstanceOf(MalformedValue.class)
                .hasMessageContaining("region");
    }
}
