package fengqiao.kernel.matter;

import fengqiao.kernel.PostId;

/**
 * Who sits in a legal team.
 *
 * @param post id of the post
 * @param duty what it is there for, a code such as {@code lawyer}
 */
public record TeamMember(PostId post, String duty) {}
