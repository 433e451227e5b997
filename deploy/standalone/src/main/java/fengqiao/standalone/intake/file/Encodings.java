package fengqiao.standalone.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/** Which encoding a text file is in, found strictly: one byte that does not fit rules it out. */
final class Encodings {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset COMMON = Charset.forName("GB2312");
    private static final char BOM = '\uFEFF';

    /**
     * Nearly any bytes make some GB18030 text. Real Chinese is made of the common characters; other
     * encodings misread as GB18030 are not.
     */
    private static final double LEAST_COMMON_SHARE = 0.9;

    private Encodings() {}

    /** Reads strictly, without a byte order mark. */
    static Reader reader(Path path, Charset charset) throws IOException {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        InputStream in = Files.newInputStream(path);
        var reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
        try {
            reader.mark(1);
            if (reader.read() != BOM) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    static boolean isUtf8(Path path) throws IOException {
        return decodes(path, StandardCharsets.UTF_8, _ -> {});
    }

    static boolean isGb18030(Path path) throws IOException {
        var share = new Share(commonCharacters());
        return decodes(path, GB18030, share) && share.isChinese();
    }

    static boolean decodes(Path path, Charset charset) throws IOException {
        return decodes(path, charset, _ -> {});
    }

    private static boolean decodes(Path path, Charset charset, Sink sink) throws IOException {
        char[] buffer = new char[1 << 15];
        try (Reader reader = reader(path, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    sink.take(buffer[i]);
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static BitSet commonCharacters() {
        var encoder = COMMON.newEncoder();
        var common = new BitSet(1 << 16);
        for (int c = 0x80; c < 0xFFFF; c++) {
            if (!Character.isSurrogate((char) c) && encoder.canEncode((char) c)) {
                common.set(c);
            }
        }
        return common;
    }

    /** Takes the characters of a text one by one. */
    private interface Sink {
        void take(char c);
    }

    /** Counts how much of what is not ASCII is everyday Chinese. */
    private static final class Share implements Sink {
        private final BitSet common;
        private long seen;
        private long known;

        Share(BitSet common) {
            this.common = common;
        }

        @Override
        public void take(char c) {
            if (c >= 0x80) {
                seen++;
                known += common.get(c) ? 1 : 0;
            }
        }

        boolean isChinese() {
            return known >= seen * LEAST_COMMON_SHARE;
        }
    }
}
