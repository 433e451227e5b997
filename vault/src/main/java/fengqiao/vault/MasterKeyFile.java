package fengqiao.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The form of the file of master keys. */
final class MasterKeyFile {
    private static final String ROOT = "root";
    private static final int KEY_BYTES = 32;
    private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,32})\\s+([A-Za-z0-9+/=]+)");
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private MasterKeyFile() {}

    static MasterKeys read(Path file) {
        return parse(file, lines(file));
    }

    static MasterKeys generate(Path file) {
        var entropy = new Entropy();
        List<String> lines = List.of(ROOT + " " + drawn(entropy), newLine(entropy));
        try {
            create(file, lines);
        } catch (IOException e) {
            throw new MasterKeysRefused("cannot write master keys: " + file, e);
        }
        return parse(file, lines);
    }

    static MasterKeys rotate(Path file) {
        List<String> lines = new ArrayList<>(lines(file));
        parse(file, lines);
        lines.addFirst(newLine(new Entropy()));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            create(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MasterKeysRefused("cannot write master keys: " + file, e);
        }
        return parse(file, lines);
    }

    private static void create(Path file, List<String> lines) throws IOException {
        Files.createFile(file, OWNER_ONLY);
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
        Files.write(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static String newLine(Entropy entropy) {
        return "k-" + HexFormat.of().formatHex(entropy.bytes(4)) + " " + drawn(entropy);
    }

    private static String drawn(Entropy entropy) {
        return Base64.getEncoder().encodeToString(entropy.bytes(KEY_BYTES));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new MasterKeysRefused("cannot read master keys: " + file, e);
        }
    }

    private static MasterKeys parse(Path file, List<String> lines) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(keys, line, file + " line " + (i + 1));
            }
        }
        SecretKey root = keys.remove(ROOT);
        if (root == null || keys.isEmpty()) {
            throw new MasterKeysRefused("master keys need 'root' and one more key: " + file, null);
        }
        return new MasterKeys(root, keys);
    }

    private static void add(LinkedHashMap<String, SecretKey> keys, String line, String where) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new MasterKeysRefused("not 'id base64': " + where, null);
        }
        if (keys.put(parts.group(1), key(parts.group(2), where)) != null) {
            throw new MasterKeysRefused("a key id stands twice: " + where, null);
        }
    }

    private static SecretKey key(String base64, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MasterKeysRefused("not Base64: " + where, e);
        }
        if (bytes.length != KEY_BYTES) {
            throw new MasterKeysRefused("not 256 bits: " + where, null);
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
