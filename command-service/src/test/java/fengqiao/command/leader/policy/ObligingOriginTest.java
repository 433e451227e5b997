package fengqiao.command.leader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.policy.ObligingOrigin.Added;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObligingOriginTest {
    private static final Added BOTH = new Added(8, 3);

    private static Visit visit(@Nullable RaisedLevel level, int persons, VisitFlag... flags) {
        return new Visit(Channel.VISIT, null, level, null, persons, null, Set.of(flags));
    }

    private static @Nullable CaseOrigin of(Visit visit) {
        return ObligingOrigin.of(visit, 1, Added.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(
            value = RaisedLevel.class,
            names = {"CITY", "PROVINCE", "NATIONAL"})
    void aGroupOrOutsideVisitAtCityLevelOrAboveObliges(RaisedLevel level) {
        assertThat(of(visit(level, 7, VisitFlag.GROUP))).isEqualTo(CaseOrigin.GROUP_VISIT);
        assertThat(of(visit(level, 1, VisitFlag.OUTSIDE_RECEPTION)))
                .isEqualTo(CaseOrigin.OUTSIDE_VISIT);
        assertThat(of(visit(level, 7, VisitFlag.GROUP, VisitFlag.OUTSIDE_RECEPTION)))
                .isEqualTo(CaseOrigin.GROUP_VISIT);
        assertThat(of(visit(level, 2))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = RaisedLevel.class,
            names = {"VILLAGE", "TOWNSHIP", "COUNTY"})
    void belowTheCityNothingButPolicyDoes(RaisedLevel level) {
        Visit group = visit(level, 7, VisitFlag.GROUP, VisitFlag.OUTSIDE_RECEPTION);
        assertThat(of(group)).isNull();
        assertThat(ObligingOrigin.of(group, 9, Added.NOTHING)).isNull();
    }

    @Test
    void whatASuperiorAssignsObliges() {
        assertThat(of(Visit.unspecified(Channel.SUPERIOR_ASSIGNMENT, 1)))
                .isEqualTo(CaseOrigin.SUPERIOR_ASSIGNMENT);
        assertThat(of(Visit.unspecified(Channel.LETTER, 1))).isNull();
    }

    @Test
    void theCountyAddsSkipLevelGroupsOfAsManyAsItSays() {
        Visit eight = visit(RaisedLevel.COUNTY, 8, VisitFlag.GROUP, VisitFlag.SKIP_LEVEL);
        Visit seven = visit(RaisedLevel.COUNTY, 7, VisitFlag.GROUP, VisitFlag.SKIP_LEVEL);
        assertThat(ObligingOrigin.of(eight, 1, BOTH)).isEqualTo(CaseOrigin.POLICY);
        assertThat(ObligingOrigin.of(seven, 1, BOTH)).isNull();
        assertThat(ObligingOrigin.of(visit(RaisedLevel.COUNTY, 9, VisitFlag.GROUP), 1, BOTH))
                .isNull();
    }

    @Test
    void theCountyAddsRepeatsFromTheComingItSays() {
        Visit visit = visit(RaisedLevel.COUNTY, 1);
        assertThat(ObligingOrigin.of(visit, 2, BOTH)).isNull();
        assertThat(ObligingOrigin.of(visit, 3, BOTH)).isEqualTo(CaseOrigin.POLICY);
        assertThat(ObligingOrigin.of(visit, 1, new Added(null, 1))).isNull();
    }
}
