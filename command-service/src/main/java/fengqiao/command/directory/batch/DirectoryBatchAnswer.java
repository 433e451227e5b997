package fengqiao.command.directory.batch;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param skipped entries that stood exactly so already
 * @param position of the last event written, 0 where there was none
 */
record DirectoryBatchAnswer(int applied, int skipped, List<EntryError> errors, long position) {
    /**
     * An entry that was not taken.
     *
     * @param index in its list, from 0
     * @param list its list
     */
    record EntryError(int index, String list, String code, String message) {}
}
