package fengqiao.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SealTest {
    private final Entropy entropy = new Entropy();
    private final Gcm gcm = new Gcm(entropy);
    private final Sealer sealer = new Sealer(gcm);
    private final DataKey key = key("m-1", 1);

    private DataKey key(String matter, int version) {
        byte[] bytes = entropy.bytes(32);
        return new MatterKey(
                KeyId.of(new MatterId(matter), version), new SecretKeySpec(bytes, "AES"));
    }

    @Property(tries = 300)
    void whateverWasSealedOpens(@ForAll @StringLength(max = 400) String text) {
        String valid = new String(text.getBytes(UTF_8), UTF_8);
        CipherText sealed = sealer.seal(key, valid, "a");
        assertThat(sealer.open(key, sealed, "a")).isEqualTo(valid);
    }

    @Property(tries = 300)
    void anyAlteredBitIsNoticed(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(max = 9999) int place) {
        CipherText sealed = sealer.seal(key, text, "a");
        byte[] bytes = Base64.getDecoder().decode(sealed.data());
        int bit = place % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        String altered = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        var broken = new CipherText(sealed.keyId(), altered);
        assertThatThrownBy(() -> sealer.open(key, broken, "a"))
                .isInstanceOf(CipherTextBroken.class);
    }

    @Property(tries = 60)
    void aCutTextIsNoticed(@ForAll @IntRange(max = 59) int length) {
        CipherText sealed = sealer.seal(key, "what was reported", "a");
        var cut = new CipherText(sealed.keyId(), sealed.data().substring(0, length));
        assertThatThrownBy(() -> sealer.open(key, cut, "a")).isInstanceOf(CipherTextBroken.class);
    }

    @Test
    void contextAndKeyAreBoundIn() {
        CipherText sealed = sealer.seal(key, "text", SealContext.TEXT);
        assertThatThrownBy(() -> sealer.open(key, sealed, SealContext.REPLY))
                .isInstanceOf(CipherTextBroken.class);
        assertThatThrownBy(() -> sealer.open(key("m-1", 1), sealed, SealContext.TEXT))
                .isInstanceOf(CipherTextBroken.class);
        assertThatThrownBy(() -> sealer.open(key("m-2", 1), sealed, SealContext.TEXT))
                .isInstanceOf(CipherTextBroken.class);
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(sealer.seal(key, "text", "a")).isNotEqualTo(sealer.seal(key, "text", "a"));
    }

    @Test
    void keysDoNotPrintThemselves() {
        assertThat(key.toString()).isEqualTo("MatterKey[M/m-1/1]");
    }

    @Test
    void pooledCiphersServeManyVirtualThreads() {
        var wrong = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2_000; i++) {
                String text = "text " + i;
                threads.submit(() -> {
                    CipherText sealed = sealer.seal(key, text, "a");
                    if (!sealer.open(key, sealed, "a").equals(text)) {
                        wrong.incrementAndGet();
                    }
                });
            }
        }
        assertThat(wrong).hasValue(0);
    }
}
