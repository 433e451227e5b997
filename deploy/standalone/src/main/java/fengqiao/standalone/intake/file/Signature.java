package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** What a file is by its first bytes. */
enum Signature {
    ZIP,
    TEXT;

    private static final int HEAD = 4096;

    /**
     * @throws fengqiao.standalone.refusal.Refusal for every kind that is known and cannot be read
     */
    static Signature of(Path path) throws IOException {
        byte[] head = head(path);
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
            return ZIP;
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            String key = CompoundFile.isEncrypted(path) ? "file.encrypted" : "file.xls";
            throw refusal(ExitCode.BAD_FILE, key, path);
        }
        requireNoOtherKind(path, head, hex);
        return TEXT;
    }

    private static void requireNoOtherKind(Path path, byte[] head, String hex) {
        String start = new String(head, StandardCharsets.ISO_8859_1).strip();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<") || lower.startsWith("\u00ef\u00bb\u00bf<")) {
            throw refusal(ExitCode.BAD_FILE, "file.markup", path);
        }
        boolean packed = hex.startsWith("1f8b") || hex.startsWith("52617221");
        if (packed || hex.startsWith("377abcaf")) {
            throw refusal(ExitCode.BAD_FILE, "file.packed", path);
        }
        if (hex.startsWith("25504446")) {
            throw refusal(ExitCode.BAD_FILE, "file.pdf", path);
        }
    }

    static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
