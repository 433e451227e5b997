package fengqiao.query.platform.projection;

/**
 * A document as it stands in the read model.
 *
 * @param position position of the last event folded in
 * @param stamp batch and partition that wrote it last, see {@link Stamp}
 * @param delta what that batch changed in its contributions
 */
public record Stored<D>(String id, long position, long stamp, Delta delta, D document) {}
