package fengqiao.standalone.refusal;

/**
 * The exit codes of the command line, part of its contract: documented in {@code docs/operations}
 * and never given another meaning. Codes 10 to 19 belong to the script, which fails before any JVM
 * runs; 64 to 77 are those of {@code sysexits.h}, for the verbs that move data; 130 and 143 are the
 * shell's own for Ctrl-C and SIGTERM.
 */
public enum ExitCode {
    OK(0),
    UNEXPECTED(1),
    USAGE(2),
    ROWS_REFUSED(3),
    PORT_TAKEN(20),
    FOLDER_LOCKED(21),
    FOLDER_NOT_WRITABLE(22),
    DATA_NEWER(23),
    DISK_FULL(24),
    USER_NAMESPACES_BLOCKED(25),
    ENGINE_FAILED(26),
    SERVICES_FAILED(27),
    NO_DATA(30),
    LOG_ALTERED(31),
    BAD_ARGUMENT(64),
    BAD_FILE(65),
    NO_INSTANCE(69),
    CANNOT_WRITE(73),
    GAVE_UP(75),
    NOT_ALLOWED(77),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
