package fengqiao.command.platform.bus;

import java.util.Arrays;

/**
 * By which a command is known again.
 *
 * @param scope within which the key is unique: the caller, or a county's imports
 * @param bodyHash SHA-256 of address and body
 */
@SuppressWarnings("ArrayRecordComponent")
public record CommandKey(String scope, String key, byte[] bodyHash) {
    boolean sameBody(byte[] other) {
        return Arrays.equals(bodyHash, other);
    }
}
