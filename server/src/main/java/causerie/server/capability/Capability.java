package causerie.server.capability;

import causerie.irc.Message;
import causerie.irc.Tags;
import causerie.server.account.SaslMechanism;
import causerie.server.config.MetadataLimits;
import causerie.server.config.MultilineLimits;
import causerie.server.config.ServerConfig;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a client can ask for with CAP: its name, what {@code CAP LS} says about it, and how it changes a message for those
 * who asked. Listed in this order. See <a href="https://ircv3.net/specs/extensions/capability-negotiation">Capability
 * negotiation</a>.
 */
public enum Capability {
    /** <a href="https://ircv3.net/specs/extensions/account-notify">account-notify</a> */
    ACCOUNT_NOTIFY("account-notify"),
    /** <a href="https://ircv3.net/specs/extensions/account-registration">draft/account-registration</a> */
    ACCOUNT_REGISTRATION("draft/account-registration") {
        @Override
        public boolean isOffered(ServerConfig config) {
            return config.accountConfig().canRegister();
        }

        @Override
        public String value(ServerConfig config) {
            List<String> keys = new ArrayList<>();
            if (config.accountConfig().canRegisterBeforeConnect()) {
                keys.add("before-connect");
            }
            if (config.accountConfig().canRegisterOtherName()) {
                keys.add("custom-account-name");
            }
            return String.join(",", keys);
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/account-tag">account-tag</a> */
    ACCOUNT_TAG(
            "account-tag",
            (message, envelope) -> envelope.sender()
                    .account()
                    .map(account -> withTagsFirst(Tags.of("account", account), message))
                    .orElse(message)),
    /** <a href="https://ircv3.net/specs/extensions/away-notify">away-notify</a> */
    AWAY_NOTIFY("away-notify"),
    /** <a href="https://ircv3.net/specs/extensions/batch">batch</a> */
    BATCH("batch"),
    /**
     * Members hear of capabilities that come and go; always on for those who said 302. <a
     * href="https://ircv3.net/specs/extensions/capability-negotiation#cap-notify">cap-notify</a>
     */
    CAP_NOTIFY("cap-notify"),
    /** <a href="https://ircv3.net/specs/extensions/channel-rename">draft/channel-rename</a>; others see a PART and a JOIN. */
    CHANNEL_RENAME("draft/channel-rename"),
    /** <a href="https://ircv3.net/specs/extensions/chathistory">draft/chathistory</a>; others are played a little on joining. */
    CHATHISTORY("draft/chathistory"),
    /** <a href="https://ircv3.net/specs/extensions/chghost">chghost</a>; others see a QUIT, JOINs and MODEs. */
    CHGHOST("chghost"),
    /** <a href="https://ircv3.net/specs/extensions/echo-message">echo-message</a> */
    ECHO_MESSAGE("echo-message"),
    /** People can change what they have said; our own, see docs/extensions.md. */
    EDIT("causerie/edit", Capability::withTimeOfEdit),
    /** What happened stands among what was said before. <a href="https://ircv3.net/specs/extensions/chathistory">chathistory</a> */
    EVENT_PLAYBACK("draft/event-playback"),
    /** <a href="https://ircv3.net/specs/extensions/extended-isupport">extended-isupport</a> */
    EXTENDED_ISUPPORT("draft/extended-isupport"),
    /** <a href="https://ircv3.net/specs/extensions/extended-join">extended-join</a> */
    EXTENDED_JOIN("extended-join", Capability::withAccountAndRealName),
    /** <a href="https://ircv3.net/specs/extensions/extended-monitor">extended-monitor</a> */
    EXTENDED_MONITOR("extended-monitor"),
    /** <a href="https://ircv3.net/specs/extensions/invite-notify">invite-notify</a> */
    INVITE_NOTIFY("invite-notify"),
    /** <a href="https://ircv3.net/specs/extensions/labeled-response">labeled-response</a> */
    LABELED_RESPONSE("labeled-response"),
    /** <a href="https://ircv3.net/specs/extensions/message-redaction">draft/message-redaction</a> */
    MESSAGE_REDACTION("draft/message-redaction"),
    /**
     * <a href="https://ircv3.net/specs/extensions/message-tags">message-tags</a>; brings the tags that have no capability
     * of their own, too: msgid and <a href="https://ircv3.net/specs/extensions/bot-mode">bot</a>.
     */
    MESSAGE_TAGS("message-tags", Capability::withIdBotAndClientTags),
    /** <a href="https://ircv3.net/specs/extensions/metadata">draft/metadata-2</a>, as it is published. */
    METADATA_2("draft/metadata-2") {
        @Override
        public String value(ServerConfig config) {
            return metadataValue(config);
        }
    },
    /** <a href="https://github.com/ircv3/ircv3-specifications/pull/613">draft/metadata-3</a>, its proposed successor. */
    METADATA_3("draft/metadata-3") {
        @Override
        public String value(ServerConfig config) {
            return metadataValue(config);
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/multiline">draft/multiline</a> */
    MULTILINE("draft/multiline") {
        @Override
        public String value(ServerConfig config) {
            MultilineLimits limits = config.limits().multiline();
            return "max-bytes=" + limits.bytes() + ",max-lines=" + limits.lines();
        }
    },
    /** <a href="https://ircv3.net/specs/extensions/multi-prefix">multi-prefix</a> */
    MULTI_PREFIX("multi-prefix"),
    /** <a href="https://ircv3.net/specs/extensions/no-implicit-names">no-implicit-names</a> */
    NO_IMPLICIT_NAMES("no-implicit-names"),
    /** Messages with an id of their client's own are heard once, however often they are sent; see docs/extensions.md. */
    OWN_ID("causerie/id"),
    /** <a href="https://ircv3.net/specs/extensions/pre-away">draft/pre-away</a> */
    PRE_AWAY("draft/pre-away"),
    /** <a href="https://ircv3.net/specs/extensions/read-marker">draft/read-marker</a> */
    READ_MARKER("draft/read-marker"),
    /** <a href="https://ircv3.net/specs/extensions/sasl-3.2">sasl</a> */
    SASL("sasl") {
        @Override
        public String value(ServerConfig config) {
            return SaslMechanism.names(config);
        }
    },
    /** <a href="https://codeberg.org/emersion/soju/src/branch/master/doc/ext/search.md">soju.im/search</a> */
    SEARCH("soju.im/search"),
    /** Clients are given a token to be known by when they come back; our own, see docs/extensions.md. */
    SESSION("causerie/session"),
    /** <a href="https://ircv3.net/specs/extensions/server-time">server-time</a> */
    SERVER_TIME("server-time", (message, envelope) -> withTagsFirst(envelope.timeTag(), message)),
    /** <a href="https://ircv3.net/specs/extensions/setname">setname</a> */
    SETNAME("setname"),
    /** <a href="https://ircv3.net/specs/extensions/standard-replies">standard-replies</a> */
    STANDARD_REPLIES("standard-replies"),
    /** <a href="https://ircv3.net/specs/extensions/userhost-in-names">userhost-in-names</a> */
    USERHOST_IN_NAMES("userhost-in-names");

    /** Those that change messages. */
    static final List<Capability> ADAPTING = Arrays.stream(values())
            .filter(capability -> capability.adapter != Adapter.NONE)
            .toList();

    private final String token;
    private final Adapter adapter;

    /** Makes of a message what those see who asked for a capability. */
    @Immutable
    private interface Adapter {
        Adapter NONE = (message, envelope) -> message;

        Message adapt(Message message, MessageEnvelope envelope);
    }

    Capability(String token) {
        this(token, Adapter.NONE);
    }

    Capability(String token, Adapter adapter) {
        this.token = token;
        this.adapter = adapter;
    }

    /** The name in CAP LS and CAP REQ. */
    public String token() {
        return token;
    }

    /** Whether a server with this configuration has it. */
    public boolean isOffered(ServerConfig config) {
        return true;
    }

    /** What clients that know version 302 are told about it in {@code CAP LS}; empty for nothing. */
    public String value(ServerConfig config) {
        return "";
    }

    /** Those that a server with this configuration has. */
    public static List<Capability> offered(ServerConfig config) {
        return Arrays.stream(values())
                .filter(capability -> capability.isOffered(config))
                .toList();
    }

    /** What {@code CAP LS 302} lists on a server with this configuration: names, with values where there are any. */
    public static List<String> listed(ServerConfig config) {
        return offered(config).stream()
                .map(capability -> withValue(capability.token, capability.value(config)))
                .toList();
    }

    private static String withValue(String token, String value) {
        return value.isEmpty() ? token : token + "=" + value;
    }

    /** The capability of this name; empty when we have none such. */
    public static Optional<Capability> named(String token) {
        for (Capability capability : values()) {
            if (capability.token.equals(token)) {
                return Optional.of(capability);
            }
        }
        return Optional.empty();
    }

    /** The message as those see it who asked for this capability. */
    Message adapt(Message message, MessageEnvelope envelope) {
        return adapter.adapt(message, envelope);
    }

    private static String metadataValue(ServerConfig config) {
        MetadataLimits limits = config.limits().metadata();
        return "before-connect,max-subs=" + limits.subs() + ",max-keys=" + limits.keys() + ",max-key-bytes="
                + limits.keyBytes() + ",max-value-bytes=" + limits.valueBytes();
    }

    private static Message withAccountAndRealName(Message message, MessageEnvelope envelope) {
        if (!message.verb().equals("JOIN")) {
            return message;
        }
        List<String> params = new ArrayList<>(message.params());
        params.add(envelope.sender().account().orElse("*"));
        params.add(envelope.sender().realName());
        return new Message(message.tags(), message.source(), message.verb(), params);
    }

    private static Message withIdBotAndClientTags(Message message, MessageEnvelope envelope) {
        Tags tags = message.tags();
        tags = envelope.msgid().isEmpty() ? tags : tags.with("msgid", envelope.msgid());
        tags = envelope.sender().bot() ? tags.with("bot", "") : tags;
        return message.withTags(tags.with(envelope.clientTags()));
    }

    private static Message withTimeOfEdit(Message message, MessageEnvelope envelope) {
        return envelope.edited()
                .map(when -> message.withTags(message.tags().with("causerie/edited", ServerTime.text(when))))
                .orElse(message);
    }

    private static Message withTagsFirst(Tags tags, Message message) {
        return message.withTags(tags.with(message.tags()));
    }
}
