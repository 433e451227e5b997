package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands in a directory is found by its name; what does not may be typed. */
class ChoiceBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String UNIT = "u-451324-justice";

    @Test
    void aUnitIsFoundByPartOfItsNameFromTheKeyboard() {
        var office = VISITS.desk().signIn("office").open(matter());
        office.at(".command-choices button", "转送").click();

        office.at("#f-unit").fill("县司法");
        assertThat(office.at("#f-unit")).hasAttribute("aria-expanded", "true");
        assertThat(office.at("#f-unit-options li").first()).containsText(UNIT);
        office.at("#f-unit").press("ArrowDown");
        assertThat(office.at("#f-unit")).hasAttribute("aria-activedescendant", "f-unit-options-0");
        office.at("#f-unit").press("Enter");

        assertThat(office.at("#f-unit")).hasValue(Pattern.compile(".*县司法局"));
        assertThat(office.at("#f-unit")).hasAttribute("aria-expanded", "false");
        office.at("fq-operation-form button.primary").click();
        assertThat(office.at("[data-test=done]")).containsText("已转送");
    }

    @Test
    void aCodeOfNoDirectoryIsSentAsItWasTyped() {
        var office = VISITS.phone().signIn("office").open(matter());
        office.at(".command-choices button", "转送").click();

        office.at("#f-unit").fill("u-nobody-knows");
        office.at("fq-operation-form button.primary").click();

        assertThat(office.at(".notice.bad")).containsText("unit.unknown");
        assertThat(office.at("#f-unit")).hasValue("u-nobody-knows");
    }

    @Test
    void aPlaceIsFoundByItsNameOrChosenLevelByLevel() {
        var office = VISITS.desk().signIn("office").open("#/records/disputes/new");

        office.at("#f-region-search").fill("金秀 451324100200");
        office.at("#f-region-search-options li:has-text('451324100200')").first().click();

        assertThat(office.at("#f-region-TOWNSHIP")).hasValue("451324100");
        assertThat(office.at("#f-region-VILLAGE")).hasValue("451324100200");
        office.at("#f-region-VILLAGE").selectOption("");
        assertThat(office.at("#f-region-search")).hasValue("金秀镇");
    }

    private static String matter() {
        return VISITS.phone().signIn("worker").fillReport("水渠堵塞").send().receipt().matter();
    }
}
