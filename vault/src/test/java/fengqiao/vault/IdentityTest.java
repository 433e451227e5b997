package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.MalformedValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "13800000001,13800000001",
        "１３８０００００００１,13800000001",
        "+86 138-0000-0001,13800000001",
        "0086 138 0000 0001,13800000001",
        "8613800000001,13800000001",
        "（0772）6123456,07726123456",
        "+86 772 6123456,07726123456",
        "+86 0772-6123456,07726123456",
        "+852 2123 4567,+85221234567",
        "12345,12345",
    })
    void phonesOfOneSpelling(String written, String kept) {
        assertThat(new Identity(null, written, null).phone()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "none", "138000000011111111", "+", "138-0000-000a"})
    void phonesThatAreNone(String written) {
        assertField("phone", () -> new Identity("甲某", written, null));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,11010519491231002X",
        "11010519491231002x,11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ,11010519491231002X",
        "110105 19491231 002X,11010519491231002X",
        "440524188001010014,440524188001010014",
        "110105491231002,11010519491231002X",
    })
    void identityNumbersOfOneSpelling(String written, String kept) {
        assertThat(new Identity(null, null, written).idNumber()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491331002X",
                "11010519490230002X",
                "1101051949123100",
                "X1010519491231002X",
                "110105491331002"
            })
    void identityNumbersThatAreNone(String written) {
        assertField("idNumber", () -> new Identity("甲某", null, written));
    }

    @Property
    void anyWrongDigitIsNoticed(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        String right = "11010519491231002X";
        int digit = (right.charAt(place) - '0' + by) % 10;
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        assertField("idNumber", () -> new Identity(null, null, wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "' 甲　某 ',甲某",
        "阿卜 • 某某,阿卜·某某",
        "阿卜・某某,阿卜·某某",
        "Ｊｏｈｎ   Ｄｏｅ,John Doe",
    })
    void namesOfOneSpelling(String written, String kept) {
        assertThat(new Identity(written, null, null).name()).isEqualTo(kept);
    }

    @Test
    void namesThatAreNone() {
        assertField("name", () -> new Identity("长".repeat(61), null, null));
        assertField("name", () -> new Identity("a\u0001b", null, null));
        assertField("name", () -> new Identity(" ", "", null));
    }

    @Property(tries = 200)
    void normalisingTwiceChangesNothing(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '一', to = '龥') String name,
            @ForAll @IntRange(min = 0, max = 99_999_999) int number) {
        var once = new Identity(name, "139%08d".formatted(number), null);
        assertThat(new Identity(once.name(), once.phone(), null)).isEqualTo(once);
    }

    @Test
    void sealedFormGivesTheSameIdentityBack() {
        var whole = new Identity("甲某", "13800000001", "11010519491231002X");
        var part = new Identity(null, "13800000001", null);
        assertThat(Identity.ofClear(whole.clear())).isEqualTo(whole);
        assertThat(Identity.ofClear(part.clear())).isEqualTo(part);
    }

    @Test
    void itDoesNotPrintItself() {
        assertThat(new Identity("甲某", "13800000001", null).toString())
                .isEqualTo("Identity[hidden]");
    }

    private static void assertField(String field, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        MalformedValue.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
