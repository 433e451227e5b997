package fengqiao.standalone.intake.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes a workbook as it is written and passes it on without the hour of its making, so that the
 * same contents are the same bytes.
 */
final class SameZip implements AutoCloseable {
    /** Without a zone: the zip format has none, and the machine's must not show. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String CREATION = "2000-01-01T00:00:00Z";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private final OutputStream out;
    private final Path draft;
    private final OutputStream sink;

    SameZip(OutputStream out) throws IOException {
        this.out = out;
        this.draft = Files.createTempFile("fengqiao", ".xlsx");
        this.sink = Files.newOutputStream(draft);
    }

    OutputStream sink() {
        return sink;
    }

    @Override
    public void close() throws IOException {
        try {
            sink.close();
            copy();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void copy() throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(draft))) {
            var to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                to.putNextEntry(same);
                if (entry.getName().equals(PROPERTIES)) {
                    String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    String dated = text.replaceAll(CREATED, "$1" + CREATION);
                    to.write(dated.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }
}
