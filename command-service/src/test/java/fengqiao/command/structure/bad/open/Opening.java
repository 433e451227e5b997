package fengqiao.command.structure.bad.open;

/** A sibling of another slice. */
public record Opening(String reason) {}
