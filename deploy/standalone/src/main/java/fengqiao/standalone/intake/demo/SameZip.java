package fengqiao.standalone.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        // by the directory of the draft: its entries do not tell their sizes beforehand
        try (ZipFile from = new ZipFile(draft.toFile())) {
            var to = new ZipOutputStream(out);
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                to.putNextEntry(same);
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static void copy(String name, InputStream from, OutputStream to) throws IOException {
        if (!name.equals(PROPERTIES)) {
            from.transferTo(to);
            return;
        }
        String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        String dated = text.replaceAll(CREATED, "$1" + CREATION);
        to.write(dated.getBytes(StandardCharsets.UTF_8));
    }
}
