package causerie.client.session;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.model.Line;
import causerie.client.model.Network;
import causerie.client.model.NetworkEditor;
import causerie.client.model.Trouble;
import causerie.irc.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The protocol of one connection as a state machine: messages go in and come out, and the model changes. Knows no
 * sockets, no threads and no window. Belongs to the event dispatch thread.
 */
public final class ChatSession implements ChatActions {
    /** What is dealt with also before the welcome, beside what gets us in. */
    private static final Set<String> BEFORE_WELCOME = Set.of("CAP", "PING", "BATCH", "900");

    /** What may be said to us and is not heard of somebody ignored. */
    private static final Set<String> SAYING = Set.of("PRIVMSG", "NOTICE", "TAGMSG", "INVITE");

    private final Wire wire;
    private final SessionSetup setup;
    private final SessionListener listener;
    private final Recognition recognition;
    private final Capabilities capabilities;
    private final Registration registration;
    private final Outbox outbox;
    private final OwnAccount ownAccount;
    private final TypingNotices typingNotices;
    private final OwnName ownName;
    private final Memberships memberships;
    private final ServerMessages serverMessages;
    private final RoomActions rooms;
    private final PersonActions people;
    private final OrderActions order;
    private final SelfActions self;
    private final History history;
    private final Deeds deeds;
    private final Searches searches;
    private final Whois whois;
    private final Bans bans;
    private final PeopleMessages peopleMessages;
    private final Markers markers;
    private final Batches batches;
    private final Map<String, Consumer<Message>> verbs = new HashMap<>();
    private String lastWords = "";

    /** @param out takes what is to be sent, in order; must not call back */
    public ChatSession(NetworkEditor editor, Consumer<Message> out, SessionSetup setup, SessionListener listener) {
        this.wire = new Wire(editor, out, setup.clock());
        this.setup = setup;
        this.listener = listener;
        this.recognition = new Recognition(wire, setup.carried().token());
        this.registration = new Registration(wire, setup, recognition, listener);
        this.capabilities = new Capabilities(wire, registration::negotiated);
        this.outbox = new Outbox(wire, setup.labels(), setup.carried().unsaid());
        this.ownAccount = new OwnAccount(wire);
        this.typingNotices = new TypingNotices(wire);
        this.ownName = new OwnName(wire, setup.login().nick());
        this.memberships = new Memberships(setup.rooms(), () -> wire.isupport().casemapping());
        this.serverMessages = new ServerMessages(wire, outbox);
        this.history = new History(wire, ownName);
        this.deeds = new Deeds(wire, outbox, history, typingNotices);
        this.searches = new Searches(wire, setup.labels());
        this.batches = new Batches(batch -> {
            history.received(batch);
            searches.received(batch);
        });
        RoomMessages roomMessages = new RoomMessages(wire, memberships, history);
        this.markers = new Markers(wire, setup.background());
        this.rooms = new RoomRequests(wire, memberships, roomMessages, serverMessages);
        this.whois = new Whois(wire, setup);
        this.bans = new Bans(wire);
        this.people = new PersonRequests(wire, whois);
        this.order = new OrderRequests(wire, whois, bans);
        this.peopleMessages = new PeopleMessages(wire, ownName);
        this.self = new SelfRequests(wire, serverMessages, ownName, ownAccount);
        verbs.put("CAP", capabilities::handle);
        recognition.addTo(verbs);
        ownAccount.addTo(verbs);
        serverMessages.addTo(verbs);
        roomMessages.addTo(verbs);
        verbs.put("ERROR", message -> lastWords = message.lastParam());
        new ModeMessages(wire).addTo(verbs);
        peopleMessages.addTo(verbs);
        new TextMessages(wire, outbox).addTo(verbs);
        deeds.addTo(verbs);
        markers.addTo(verbs);
        new Refusals(wire, outbox, ownName, memberships).addTo(verbs);
        bans.addTo(verbs);
    }

    /** The connection is there: asks to be let in. */
    public void start() {
        wire.editor().joining();
        capabilities.begin();
        registration.begin();
    }

    /** Deals with one message of the server. */
    public void receive(Message received) {
        if (received.source().name().length() > Network.MAX_NAME) {
            // Nobody is called so.
            return;
        }
        String verb = received.verb().toUpperCase(Locale.ROOT);
        batches.received(new Message(received.tags(), received.source(), verb, received.params()))
                .ifPresent(this::happened);
    }

    private void happened(Message message) {
        wire.heard(message);
        boolean wasLetIn = registration.isLetIn();
        if (!wasLetIn) {
            registration.handle(message);
        }
        if (registration.isLetIn() && !wasLetIn) {
            welcomed();
        } else if (wasLetIn || BEFORE_WELCOME.contains(message.verb())) {
            peopleMessages.heard(message);
            if (!isAnswer(message) && !isUnheard(message)) {
                Optional.ofNullable(verbs.get(message.verb())).ifPresent(handler -> handler.accept(message));
            }
            deeds.offerAfter(message);
            ownName.attemptAgain();
        }
    }

    /** Of somebody ignored nothing is heard that is said; who comes and goes is. */
    private boolean isUnheard(Message message) {
        return SAYING.contains(message.verb()) && wire.isIgnored(message);
    }

    /** What was asked for in the background shows where it was asked for, and nowhere else. */
    private boolean isAnswer(Message message) {
        return history.isRefusal(message)
                || searches.isRefusal(message)
                || recognition.isTakeover(message)
                || whois.isAnswer(message);
    }

    /** Something came that is not a message. */
    public void receiveDefect() {
        if (!registration.isLetIn()) {
            registration.fail(LoginFailure.Reason.NOT_A_CHAT_SERVER, "");
        }
    }

    /**
     * The connection is gone, and we are in no room. What was on its way is said again with the next connection if the
     * server will know that it is the same; else it has failed. Of several calls the first counts.
     */
    public void closed(Trouble why) {
        boolean wasOnline = wire.isOnline();
        wire.close();
        outbox.closed(recognition.hasToken());
        searches.closed();
        whois.closed();
        bans.closed();
        markers.closed();
        if (wasOnline) {
            Line.Event line =
                    new Line.Event(wire.serverTime(), Line.What.DISCONNECTED, "", List.of(why.name(), lastWords));
            List<Buffer> rooms = wire.network().buffers().stream()
                    .filter(buffer -> buffer.isRoom() && buffer.joined())
                    .toList();
            history.closed();
            wire.editor().leftAll();
            rooms.forEach(room -> wire.editor().append(room, line));
        }
    }

    /** There will be no next connection: what was not said has failed. */
    public void giveUp() {
        outbox.giveUp();
    }

    /** What the next connection is to go on with; this one is not used any more then. */
    public Carried carried() {
        return Carried.of(recognition.token(), outbox.unsaid());
    }

    /** Whether we have come in from elsewhere: to come back by ourselves would end that connection in turn. */
    public boolean isTakenOver() {
        return recognition.isTakenOver();
    }

    public boolean isLetIn() {
        return registration.isLetIn();
    }

    /** The rooms to enter again with the next connection. */
    public List<String> memberships() {
        return memberships.entries();
    }

    /** The name to ask for with the next connection, even if another has to do at the moment. */
    public String wantedNick() {
        return ownName.wanted();
    }

    @Override
    public void say(Buffer buffer, String text) {
        typingNotices.said(buffer);
        outbox.say(buffer, text, Line.Kind.MESSAGE);
    }

    @Override
    public void act(Buffer buffer, String text) {
        typingNotices.said(buffer);
        outbox.say(buffer, text, Line.Kind.ACTION);
    }

    @Override
    public MessageActions messages() {
        return deeds;
    }

    @Override
    public RoomActions rooms() {
        return rooms;
    }

    @Override
    public PersonActions people() {
        return people;
    }

    @Override
    public OrderActions order() {
        return order;
    }

    @Override
    public SelfActions self() {
        return self;
    }

    @Override
    public void retry(Buffer buffer, int index) {
        outbox.retry(buffer, index);
    }

    @Override
    public void loadEarlier(Buffer buffer) {
        history.wanted(buffer);
    }

    @Override
    public void find(String words, Optional<Buffer> in, Consumer<Findings> answer) {
        searches.find(words, in, answer);
    }

    @Override
    public void typing(Buffer buffer, boolean active) {
        typingNotices.typing(buffer, active);
    }

    private void welcomed() {
        if (!setup.again()) {
            // A server may have shortened the name; then that is the one to keep.
            ownName.changed();
        }
        serverMessages.welcomed(setup.again());
        ownAccount.welcomed();
        deeds.offer();
        markers.opened();
        memberships.joinAll(wire);
        outbox.opened(recognition.isKnown());
        history.returned(setup.carried().heardUntil());
        listener.letIn();
    }
}
