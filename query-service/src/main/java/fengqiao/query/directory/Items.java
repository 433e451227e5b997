package fengqiao.query.directory;

import java.util.List;

/** A directory's entries. */
record Items<T>(List<T> items) {}
