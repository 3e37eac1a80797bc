package causerie.server.command;

import causerie.irc.Numeric;
import causerie.server.capability.Capability;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.ReplyBuffer;

/**
 * The two versions of <a href="https://ircv3.net/specs/extensions/metadata">metadata</a> that clients know: they differ in
 * how changes are told and in the names of failures.
 */
enum MetadataDialect {
    /** {@code draft/metadata-2}: changes are METADATA messages. */
    TWO,
    /** {@code draft/metadata-3}, the proposed successor: changes are the numerics that answer a question, too. */
    THREE;

    private static final String METADATA = "METADATA";

    /** How a client is spoken to; those who asked for neither, as in what is published. */
    static MetadataDialect of(Device device) {
        return device.has(Capability.METADATA_3) ? THREE : TWO;
    }

    /** Whether a client is told of changes: it needs "the batch capability which MUST be negotiated", too. */
    static boolean isAware(Device device) {
        return device.has(Capability.BATCH) && (device.has(Capability.METADATA_2) || device.has(Capability.METADATA_3));
    }

    /** Tells a client the value of a key that it has not asked for by name. */
    void tell(ReplyBuffer reader, MetadataValue value) {
        if (this == TWO) {
            reader.command(METADATA, value.params());
        } else {
            reader.numeric(Numeric.RPL_KEYVALUE, value.params());
        }
    }

    CommandException invalidTarget(String target) {
        return fail("INVALID_TARGET", target, "Nobody here, and no channel, has this name");
    }

    CommandException invalidKey(String key) {
        return fail(this == TWO ? "KEY_INVALID" : "INVALID_KEY", key, keySentence());
    }

    /** Passes over one key of several. */
    void skipInvalidKey(String key, ReplyBuffer replies) {
        if (this == TWO) {
            invalidKey(key).answer(replies);
        } else {
            replies.standardReply("WARN", METADATA, "INVALID_KEY", key, keySentence());
        }
    }

    private static String keySentence() {
        return "A key has only small letters, digits and _ . / - and is not too long";
    }

    CommandException invalidValue(String key) {
        String sentence = "The value is too long";
        return this == TWO ? fail("VALUE_INVALID", sentence) : fail("INVALID_VALUE", key, sentence);
    }

    CommandException invalidSubcommand(String subcommand) {
        return fail(this == TWO ? "SUBCOMMAND_INVALID" : "INVALID_PARAMS", subcommand, "There is no such subcommand");
    }

    CommandException invalidParams(String subcommand) {
        return this == TWO
                ? new CommandException(Numeric.ERR_NEEDMOREPARAMS, METADATA, "Not enough parameters")
                : fail("INVALID_PARAMS", subcommand, "Not as many parameters as there have to be");
    }

    CommandException noPermission(String target, String key) {
        return fail("KEY_NO_PERMISSION", target, key, "You may not change this");
    }

    CommandException notSet(String target, String key) {
        return fail("KEY_NOT_SET", target, key, "The key is not set");
    }

    CommandException tooManyKeys(String target, int most) {
        String sentence = "No more than " + most + " keys can be set";
        return this == TWO
                ? fail("LIMIT_REACHED", target, sentence)
                : fail("LIMIT_REACHED", target, String.valueOf(most), sentence);
    }

    CommandException tooManySubscriptions(String key, int most) {
        String sentence = "No more than " + most + " keys can be subscribed to";
        return this == TWO
                ? fail("TOO_MANY_SUBS", key, sentence)
                : fail("LIMIT_REACHED", key, String.valueOf(most), sentence);
    }

    CommandException rateLimited(String target, String key, long seconds) {
        String sentence = "Too many changes: try again in " + seconds + " seconds";
        return fail("RATE_LIMITED", target, key, String.valueOf(seconds), sentence);
    }

    private static CommandException fail(String code, String... contextAndSentence) {
        return CommandException.fail(METADATA, code, contextAndSentence);
    }
}
