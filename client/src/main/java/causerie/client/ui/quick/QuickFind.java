package causerie.client.ui.quick;

import java.util.BitSet;

/**
 * Something that was found.
 *
 * @param places which letters of its name were looked for
 */
public record QuickFind(QuickRow row, BitSet places) {}
