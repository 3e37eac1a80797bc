package causerie.server.session;

import causerie.io.FlushList;
import causerie.irc.Tags;
import causerie.server.capability.Capability;
import causerie.server.capability.Envelope;
import java.util.Optional;

/** Who is told something: one client, or all clients of somebody. */
sealed interface Audience {
    Session session();

    /** The one client; empty when all are told. */
    Optional<Device> client();

    /** Whether everybody who is told has asked for it. */
    boolean has(Capability capability);

    /** Whether anybody is sent it who is told. */
    boolean isSent(Envelope envelope);

    /** Sends as everybody is sent it. */
    void send(Envelope envelope, FlushList unflushed);

    /** Sends with tags that nobody else gets. */
    void send(Envelope envelope, Tags further, FlushList unflushed);

    /** Sends to those of the same person's clients that are not told otherwise. */
    void sendToOthers(Envelope envelope, FlushList unflushed);

    /** The same who have not asked for it. */
    Audience unasked();

    /** @param asked whether the client has asked for it, and so gets only so much at a time */
    record Client(Device device, boolean asked) implements Audience {
        @Override
        public Session session() {
            return device.session();
        }

        @Override
        public Optional<Device> client() {
            return Optional.of(device);
        }

        @Override
        public boolean has(Capability capability) {
            return device.has(capability);
        }

        @Override
        public boolean isSent(Envelope envelope) {
            return envelope.isFor(device.capabilities());
        }

        @Override
        public void send(Envelope envelope, FlushList unflushed) {
            device.send(envelope, unflushed);
        }

        @Override
        public void send(Envelope envelope, Tags further, FlushList unflushed) {
            if (asked) {
                device.answer(envelope, further, unflushed);
            } else {
                device.send(envelope, further, unflushed);
            }
        }

        @Override
        public void sendToOthers(Envelope envelope, FlushList unflushed) {
            device.session().sendToOthers(device, envelope, unflushed);
        }

        @Override
        public Audience unasked() {
            return new Client(device, false);
        }
    }

    /** All clients. */
    record Person(Session session) implements Audience {
        @Override
        public Optional<Device> client() {
            return Optional.empty();
        }

        @Override
        public boolean has(Capability capability) {
            return session.devices().stream().allMatch(device -> device.has(capability));
        }

        @Override
        public boolean isSent(Envelope envelope) {
            return session.devices().stream().anyMatch(device -> envelope.isFor(device.capabilities()));
        }

        @Override
        public void send(Envelope envelope, FlushList unflushed) {
            session.send(envelope, unflushed);
        }

        @Override
        public void send(Envelope envelope, Tags further, FlushList unflushed) {
            session.devices().forEach(device -> device.send(envelope, further, unflushed));
        }

        @Override
        public void sendToOthers(Envelope envelope, FlushList unflushed) {
            // There are no others.
        }

        @Override
        public Audience unasked() {
            return this;
        }
    }
}
