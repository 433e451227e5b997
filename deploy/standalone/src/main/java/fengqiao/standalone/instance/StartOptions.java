package fengqiao.standalone.instance;

import java.nio.file.Path;

/**
 * What whoever starts an instance decides.
 *
 * @param bind the address to listen on
 * @param port 0 for any free one
 * @param demo whether the demo users exist and the demo county is offered
 */
public record StartOptions(Path data, String bind, int port, boolean demo) {}
