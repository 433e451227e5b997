package fengqiao.kernel.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables that ship inside the kernel: comma separated, quoted where needed. */
public final class KernelData {
    private KernelData() {}

    /**
     * Rows of a shipped table without its header.
     *
     * @throws UncheckedIOException where the jar lacks it
     */
    public static List<List<String>> rows(String name) {
        try (InputStream in =
                KernelData.class.getResourceAsStream("/fengqiao/kernel/data/" + name)) {
            if (in == null) {
                throw new IOException("missing from the kernel: " + name);
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().skip(1).map(KernelData::cells).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line; a quoted one may hold commas. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
