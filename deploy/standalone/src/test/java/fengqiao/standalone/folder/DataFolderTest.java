package fengqiao.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path temp;

    @Test
    void secretsAreReadableByTheOwnerAlone() throws Exception {
        var data = DataFolder.prepare(temp.resolve("a/b"));
        var secrets = new Secrets(data);
        String password = secrets.password("one");

        assertThat(mode(data.path())).isEqualTo("rwx------");
        assertThat(mode(data.secrets())).isEqualTo("rwx------");
        assertThat(mode(data.secrets().resolve("one"))).isEqualTo("rw-------");
        assertThat(new Secrets(data).password("one")).isEqualTo(password).hasSize(48);
    }

    @Test
    void aFileInTheWayIsNotWritable() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));

        var refusal = refused(() -> DataFolder.prepare(file.resolve("data")));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.FOLDER_NOT_WRITABLE);
    }

    @Test
    void tooLittleRoomIsRefused() {
        var refusal = refused(() -> DataFolder.prepare(temp.resolve("d"), Long.MAX_VALUE));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.DISK_FULL);
        assertThat(refusal).hasMessageContaining("MB");
    }

    @Test
    void aHeldFolderNamesItsHolder() throws Exception {
        var data = DataFolder.prepare(temp.resolve("d"));

        try (var held = FolderLock.take(data)) {
            var refusal = refused(() -> FolderLock.take(data));

            assertThat(held).isNotNull();
            assertThat(refusal.exitCode()).isEqualTo(ExitCode.FOLDER_LOCKED);
            assertThat(refusal)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid() + ", since 20");
        }
        try (var again = FolderLock.take(data)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void dataOfANewerFormatIsLeftAlone() throws Exception {
        var data = DataFolder.prepare(temp.resolve("d"));
        DataVersion.claim(data);
        DataVersion.claim(data);
        Path file = data.path().resolve("version.json");
        String newer = "{\"format\":99,\"product\":\"9.9.0\"}";
        Files.writeString(file, newer);

        var refusal = refused(() -> DataVersion.claim(data));

        assertThat(refusal.exitCode()).isEqualTo(ExitCode.DATA_NEWER);
        assertThat(refusal).hasMessageContaining("9.9.0");
        assertThat(file).hasContent(newer);
    }

    private static Refusal refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
