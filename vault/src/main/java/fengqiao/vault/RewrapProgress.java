package fengqiao.vault;

/** Told of each batch of a rotation. */
@FunctionalInterface
public interface RewrapProgress {
    /**
     * @param done keys rewrapped so far
     * @param total keys that were under older master keys when the rotation began
     */
    void rewrapped(long done, long total);
}
