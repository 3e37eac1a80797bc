package causerie.client.session;

import causerie.client.model.Line;
import causerie.irc.Message;
import causerie.irc.Tags;

/** Sends what we say, in the form that the server takes. Belongs to the event dispatch thread. */
record Dispatch(Wire wire, TextMeasure measure) {
    /** By which the server knows what it has heard before; see docs/extensions.md. */
    static final String OWN_ID = "causerie/id";

    /** Whether it takes more than one line of the protocol. */
    boolean isLong(Unsaid unsaid) {
        return measure.isLong(unsaid.buffer(), unsaid.text(), unsaid.kind());
    }

    /** Whether it can be sent as one message: a line again as it was, also when there seems to be less room for it now. */
    boolean isPossible(Unsaid unsaid) {
        boolean sameLine = unsaid.tried() && unsaid.text().indexOf('\n') < 0;
        return sameLine || !isLong(unsaid) || isTaken(unsaid);
    }

    private boolean isTaken(Unsaid unsaid) {
        return measure.isTaken(unsaid.buffer(), unsaid.text(), unsaid.kind());
    }

    void send(Unsaid unsaid) {
        Tags tags = unsaid.replyTo()
                .filter(to -> wire.has("message-tags"))
                .map(ClientTags::reply)
                .orElse(Tags.NONE);
        Tags labelled = wire.has("labeled-response") ? tags.with("label", unsaid.label()) : tags;
        Tags known = wire.has(OWN_ID) ? labelled.with(OWN_ID, unsaid.label()) : labelled;
        String target = unsaid.buffer().name();
        if (isLong(unsaid) && isTaken(unsaid)) {
            int most = measure.lineBytes(unsaid.buffer(), unsaid.kind());
            Message bare = Message.of("PRIVMSG", target);
            Multiline.batch(known, unsaid.label(), bare, unsaid.text(), most).forEach(wire::send);
        } else {
            String text = unsaid.kind() == Line.Kind.ACTION ? Ctcp.action(unsaid.text()) : unsaid.text();
            wire.send(Message.of("PRIVMSG", target, text).withTags(known));
        }
    }
}
