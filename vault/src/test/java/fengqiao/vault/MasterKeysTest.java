package fengqiao.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String RECEIPT = "451324-20240507-7K3M9QXA";

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("keys");
    }

    @Test
    void generatedKeysAreReadAgainAndReadableByTheOwnerAlone() throws IOException {
        MasterKeys made = MasterKeys.generate(file());
        MasterKeys read = MasterKeys.fromFile(file());
        assertThat(read.current()).isEqualTo(made.current());
        assertThat(read.derived("a")).isEqualTo(made.derived("a"));
        assertThat(read.derived("a")).isNotEqualTo(made.derived("b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingIsEverOverwritten() {
        MasterKeys.generate(file());
        assertThatThrownBy(() -> MasterKeys.generate(file())).isInstanceOf(MasterKeysRefused.class);
    }

    @Test
    void nothingIsMadeByReading() {
        assertThatThrownBy(() -> MasterKeys.fromFile(file())).isInstanceOf(MasterKeysRefused.class);
        assertThat(file()).doesNotExist();
    }

    @Test
    void rotationPutsAFreshKeyInFrontAndKeepsTheRoot() {
        MasterKeys before = MasterKeys.generate(file());
        MasterKeys after = MasterKeys.rotate(file());
        assertThat(after.current()).isNotEqualTo(before.current());
        assertThat(after.ids()).contains(before.current()).hasSize(2);
        assertThat(new QueryCodes(after).queryCode(RECEIPT))
                .isEqualTo(new QueryCodes(before).queryCode(RECEIPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k1 " + KEY,
                "root " + KEY,
                "root " + KEY + "\nk1 AAEC",
                "root " + KEY + "\nk1 " + KEY + "\nk1 " + KEY,
                "root " + KEY + "\nk1 =" + KEY,
                "root " + KEY + "\nno key at all"
            })
    void malformedFilesAreRefusedWithoutShowingAKey(String text) throws IOException {
        Files.writeString(file(), text);
        assertThatThrownBy(() -> MasterKeys.fromFile(file()))
                .isInstanceOf(MasterKeysRefused.class)
                .hasMessageNotContaining("AAEC");
    }

    @Test
    void queryCodesAreEightDigitsAndBelongToOneReceipt() throws IOException {
        Files.writeString(file(), "# made for a test\nroot " + KEY + "\n\nk1 " + KEY + "\n");
        var codes = new QueryCodes(MasterKeys.fromFile(file()));
        String code = codes.queryCode(RECEIPT);
        assertThat(code).matches("\\d{8}").isNotEqualTo(codes.queryCode("other"));
        assertThat(codes.matches(RECEIPT, code)).isTrue();
        assertThat(codes.matches("other", code)).isFalse();
        assertThat(codes.matches(RECEIPT, "")).isFalse();
        assertThat(codes.matches(RECEIPT, "１２３４５６７８")).isFalse();
    }
}
