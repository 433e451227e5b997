package fengqiao.vault;

/**
 * Keys destroyed: all of a subject's up to and including a version.
 *
 * @param newest the key of the highest version that is gone
 */
record Erasure(KeyId newest, ErasureOrder order) {}
