package fengqiao.command.people.rotate;

import fengqiao.command.platform.access.Callers;
import fengqiao.command.platform.access.Role;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rotation of keys: begun, and watched. It touches no event and may be begun again at any time. */
@RestController
final class KeyRotationController {
    private final KeyRotation rotation;

    KeyRotationController(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Operation(summary = "Puts all keys under the current master key, in the background")
    @PostMapping("/api/key-rotations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    KeyRotation.Progress begin() {
        Callers.current().require(Role.STEWARD);
        return rotation.begin();
    }

    @Operation(summary = "How far the rotation is, and how many keys each master key wraps")
    @GetMapping("/api/key-rotations/current")
    KeyRotation.Progress current() {
        Callers.current().require(Role.STEWARD);
        return rotation.progress();
    }
}
