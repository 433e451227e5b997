package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MatterBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();

    @Test
    void officeAndUnitTakeAMatterToItsEnd() {
        var matter = report("两家因排水争执");
        var office = VISITS.desk().signIn("office").open(matter);
        var unit = VISITS.desk().signIn("unit");

        choose(office, "转送").at("#f-unit").fill("u-451324-justice");
        submit(office, "已转送");
        choose(unit.open(matter), "受理");
        submit(unit, "已受理");
        choose(unit, "答复").at("input[value=EXPLAINED]").check();
        unit.at("#f-text").fill("已组织双方丈量，依据现场测量结果答复");
        submit(unit, "已答复");
        choose(unit, "化解").at("input[value=SUBSTANTIVE]").check();
        submit(unit, "已化解");
        office.page().reload();
        assertThat(office.at(".command-choices button", "挂牌督办")).hasCount(1);
        choose(office, "销号").at("#f-evidence").fill("双方签字的丈量记录");
        submit(office, "已销号");
        assertThat(office.at(".command-choices button", "重新办理")).hasCount(1);
        assertThat(office.at(".command-choices button", "挂牌督办")).hasCount(0);

        assertThat(office.at("[data-test=timeline] li")).hasCount(6);
    }

    @Test
    void aMoveWithGroupsIsMadeByTheFormOfItsSchema() {
        var office = VISITS.phone().signIn("office").open(report("晒谷场相邻使用争执"));
        office.at(".more-moves summary").click();
        choose(office, "移交调解").at("#f-consent").check();
        office.at("#f-kind").fill("01.01");
        office.at("#f-facts").fill("两户轮流使用晒谷场，时间未约定");
        office.button("添加当事人").click();
        office.at("[name='parties[0].name']").fill("某甲");
        submit(office, "已登记");

        assertThat(office.at("[data-test=timeline] li").last()).containsText("移交调解");
    }

    @Test
    void aStaleMoveIsRefusedWithItsReason() {
        var matter = report("占道堆物");
        var first = VISITS.desk().signIn("office").open(matter);
        var second = VISITS.desk().signIn("office").open(matter);
        choose(first, "转送").at("#f-unit").fill("u-451324-justice");
        choose(second, "转送").at("#f-unit").fill("u-451324-justice");
        submit(first, "已转送");

        second.at("fq-operation-form button.primary").click();

        assertThat(second.at(".notice.bad")).containsText("matter.");
        second.button("查看最新情况").click();
        assertThat(second.at(".matter-title .chip").first()).hasText("已转送");
    }

    @Test
    void textsAreShownOnlyForAPurpose() {
        var office = VISITS.desk().signIn("office").open(report("井盖缺失，已围挡"));
        assertThat(office.at("fq-texts")).not().containsText("井盖缺失");

        office.at("#f-purpose").selectOption("handling");
        office.at("fq-texts form button").click();

        assertThat(office.at("[data-test=texts]")).containsText("井盖缺失，已围挡");
    }

    private static String report(String text) {
        return VISITS.phone().signIn("worker").fillReport(text).send().receipt().matter();
    }

    private static Visitor choose(Visitor visitor, String command) {
        visitor.at(".command-choices button", command).click();
        return visitor;
    }

    private static void submit(Visitor visitor, String state) {
        visitor.at("fq-operation-form button.primary").click();
        assertThat(visitor.at("[data-test=done]")).containsText(state);
        assertThat(visitor.at(".matter-title .chip").first()).hasText(state);
    }
}
