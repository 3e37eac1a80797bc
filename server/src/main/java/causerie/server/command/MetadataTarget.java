package causerie.server.command;

import causerie.server.channel.Channel;
import causerie.server.channel.MemberMode;
import causerie.server.metadata.Metadata;
import causerie.server.session.CommandException;
import causerie.server.session.Device;
import causerie.server.session.Names;
import causerie.server.session.Session;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whose metadata is meant: a person's, or a room's. */
sealed interface MetadataTarget {
    /** The asker. */
    String SELF = "*";

    /** Whom a client means, if it may know of them; "the asterisk symbol (*) when targeting their own nickname". */
    static MetadataTarget of(String typed, CommandContext context) throws CommandException {
        Session asker = context.session();
        ServerState server = context.server();
        if (typed.equals(SELF)) {
            return new Person(asker, server);
        }
        CommandException unknown = MetadataDialect.of(context.device()).invalidTarget(typed);
        if (!asker.registered()) {
            // "Clients that have not completed connection registration MUST use * to target themselves".
            throw unknown;
        }
        if (Names.looksLikeChannel(typed)) {
            return server.channels()
                    .find(typed)
                    .filter(channel -> channel.isVisibleTo(asker))
                    .map(Room::new)
                    .orElseThrow(() -> unknown);
        }
        return server.sessions()
                .find(typed)
                .map(session -> new Person(session, server))
                .orElseThrow(() -> unknown);
    }

    String name();

    Metadata metadata();

    /**
     * Whether somebody may change it: "Clients can set/delete metadata on themselves, and on channels they administer.
     * Privileged users (e.g. network admins) may be able to set certain metadata on other users".
     */
    boolean mayChange(Session asker);

    /** Acts while nothing changes here, nor the name, so that all hear of it at the same place. It may not wait. */
    void whileStill(Runnable act);

    /** Which clients may want to hear of a change. */
    Collection<Device> audience();

    record Person(Session session, ServerState server) implements MetadataTarget {
        @Override
        public String name() {
            return session.nick();
        }

        @Override
        public Metadata metadata() {
            return session.metadata();
        }

        @Override
        public boolean mayChange(Session asker) {
            return asker == session || asker.isOperator();
        }

        @Override
        public void whileStill(Runnable act) {
            server.clock().order().run(act::run);
        }

        @Override
        public Collection<Device> audience() {
            Set<Device> all = new HashSet<>(server.monitors().watchersOf(session.nick()));
            server.channels().peersOf(session).forEach(peer -> all.addAll(peer.devices()));
            all.addAll(session.devices());
            return all;
        }
    }

    record Room(Channel channel) implements MetadataTarget {
        @Override
        public String name() {
            return channel.name();
        }

        @Override
        public Metadata metadata() {
            return channel.metadata();
        }

        @Override
        public boolean mayChange(Session asker) {
            return asker.isOperator()
                    || channel.membership(asker)
                            .filter(membership -> membership.isAtLeast(MemberMode.OPERATOR))
                            .isPresent();
        }

        @Override
        public void whileStill(Runnable act) {
            channel.whileStill(act);
        }

        @Override
        public Collection<Device> audience() {
            return channel.members().stream()
                    .flatMap(member -> member.session().devices().stream())
                    .toList();
        }
    }
}
