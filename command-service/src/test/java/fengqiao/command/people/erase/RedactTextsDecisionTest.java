package fengqiao.command.people.erase;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.people.TextsRedacted;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactTextsDecisionTest {
    private static final MatterId MATTER = new MatterId("m-1");
    private static final RegionCode REGION = new RegionCode("451324");

    private static String redacted(String text, String... marks) {
        TextsRedacted event =
                RedactTextsDecision.decide(
                        MATTER,
                        REGION,
                        List.of(
                                new RedactTextsDecision.Clear(
                                        3, "note", text, again -> new CipherText("k", again))),
                        Set.of(marks));
        TextsRedacted.Text first = event.texts().getFirst();
        assertThat(first.sequence()).isEqualTo(3);
        assertThat(first.field()).isEqualTo("note");
        return first.text().data();
    }

    @Test
    void namePhoneAndNumberAreTakenOutAndTheRestStays() {
        assertThat(redacted("甲某某 (13800000000) 与乙某争地", "甲某某", "13800000000"))
                .isEqualTo("〇〇 (〇〇) 与乙某争地");
    }

    @Test
    void theLongestMarkGoesFirstAndOneSignIsNoMark() {
        assertThat(redacted("欧阳某某与欧阳", "欧阳", "欧阳某某", "与")).isEqualTo("〇〇与〇〇");
    }

    @Test
    void aTextWithoutTheMarksStaysAsItIs() {
        assertThat(redacted("井边有纠纷", "甲某某")).isEqualTo("井边有纠纷");
    }
}
