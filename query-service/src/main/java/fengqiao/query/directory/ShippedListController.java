package fengqiao.query.directory;

import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.SubChannel;
import fengqiao.kernel.matter.Tag;
import fengqiao.query.platform.access.Callers;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of words that are the same everywhere. */
@RestController
@io.swagger.v3.oas.annotations.tags.Tag(name = "directory")
final class ShippedListController {
    record SubChannelItem(String code, Channel channel, String name) {}

    @Operation(summary = "Closer ways within a channel, such as WeChat")
    @GetMapping("/api/sub-channels")
    Items<SubChannelItem> subChannels() {
        Callers.current();
        return new Items<>(
                SubChannel.shipped().values().stream()
                        .map(one ->
                                new SubChannelItem(
                                        one.code(),
                                        one.channel(),
                                        CodeItem.inWords(one.zh(), one.en())))
                        .toList());
    }

    @Operation(summary = "Marks a matter may bear")
    @GetMapping("/api/tags")
    Items<CodeItem> tags() {
        Callers.current();
        return new Items<>(
                Tag.shipped().values().stream()
                        .map(one -> CodeItem.of(one.code(), one.zh(), one.en()))
                        .toList());
    }
}
