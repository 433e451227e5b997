package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding of a text file: as the caller says, else UTF-8 or GB18030, else refused. */
final class Charsets {
    private Charsets() {}

    static Charset find(Path path, @Nullable String said) throws IOException {
        if (said != null) {
            return said(path, said);
        }
        requireEightBits(path);
        if (Encodings.isUtf8(path)) {
            return StandardCharsets.UTF_8;
        }
        if (Encodings.isGb18030(path)) {
            return Encodings.GB18030;
        }
        throw refusal(ExitCode.BAD_FILE, "file.encoding", path);
    }

    private static Charset said(Path path, String said) throws IOException {
        Charset charset = named(said);
        if (!Encodings.decodes(path, charset)) {
            throw refusal(ExitCode.BAD_FILE, "file.encoding-said", path, said);
        }
        return charset;
    }

    private static Charset named(String said) {
        String name = said.toUpperCase(Locale.ROOT);
        if (name.equals("GBK") || name.equals("GB2312")) {
            return Encodings.GB18030;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw refusal(e, ExitCode.BAD_ARGUMENT, "encoding.unknown", said);
        }
    }

    /** Zero bytes stand in no UTF-8 or GB18030 text, but in every UTF-16 and UTF-32 one. */
    private static void requireEightBits(Path path) throws IOException {
        byte[] head = Signature.head(path);
        int even = zeros(head, 2, 0);
        int odd = zeros(head, 2, 1);
        boolean marked = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        boolean halves = (even == 0) != (odd == 0);
        boolean quarters = isZero(head, 4, 0) || isZero(head, 4, 3);
        if (marked || halves || quarters) {
            throw refusal(ExitCode.BAD_FILE, "file.utf16", path);
        }
        if (even > 0) {
            throw refusal(ExitCode.BAD_FILE, "file.binary", path);
        }
    }

    private static int zeros(byte[] head, int step, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += step) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isZero(byte[] head, int step, int from) {
        int places = head.length / step;
        return places > 2 && zeros(head, step, from) >= places;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }
}
