package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PostId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who handles the matter stood back from it 回避 (Art. 28).
 *
 * @param handler post that may not act on the matter any more
 * @param successor post that takes over, if one is named already
 */
public record HandlerRecused(
        PostId handler,
        RecusalGround ground,
        @Nullable PostId successor,
        @Nullable CipherText reason)
        implements MatterEvent {}
