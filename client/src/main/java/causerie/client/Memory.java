package causerie.client;

import causerie.client.model.Buffer;
import causerie.client.model.Drafts;
import causerie.client.model.Ignored;
import causerie.client.model.KeptConversation;
import causerie.client.model.KeptConversations;
import causerie.client.model.MessageReference;
import causerie.client.model.Network;
import causerie.client.model.NetworkListener;
import causerie.client.ui.kit.EmojiPicker;
import causerie.io.Endpoint;
import causerie.irc.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.swing.Timer;

/**
 * What is remembered of conversations from one start to the next: drafts, and which conversations there are with each
 * server. Belongs to the event dispatch thread; the files are read and written on the background one, soon after a change
 * and at the end. What cannot be understood is set aside.
 */
final class Memory implements NetworkListener {
    static final String DRAFTS = "drafts.txt";
    static final String CONVERSATIONS = "conversations.txt";
    /** As long as all drafts can be, with three bytes for a character and as much again for the rest. */
    static final int MAX_DRAFT_BYTES = 6 * Drafts.MOST * Drafts.MOST_CHARACTERS;
    /** As long as all conversations can be. */
    static final int MAX_CONVERSATION_BYTES = ConversationsText.MOST_SERVERS
            * (Network.MAX_BUFFERS + KeptConversations.MOST_CLOSED)
            * 7
            * ConversationsText.MOST_CHARACTERS;

    static final String IGNORED = "ignored.txt";
    static final int MAX_IGNORED_BYTES = 256 * 1024;

    /** How long after a change it is written, with whatever has changed meanwhile. */
    private static final int SOON_MILLIS = 1_000;

    private final List<Path> setAside = new ArrayList<>();
    private final ProfileFile draftsFile;
    private final ProfileFile conversationsFile;
    private final Drafts drafts;
    private final OwnWordsFile words;
    private final RecentEmojiFile emojiFile;
    private final List<String> emoji;
    /** By the address of the server; the one used last comes last. */
    private final Map<String, KeptConversations> servers;

    private final ProfileFile ignoredFile;
    private List<Ignored.Entry> ignoredKept;
    private Ignored ignored = new Ignored();
    private final Timer soon = new Timer(SOON_MILLIS, tick -> save());
    private Optional<Chat> chat = Optional.empty();
    /** The server whose conversations are open; empty while they come and go by themselves. */
    private Optional<String> server = Optional.empty();

    private Memory(Path folder, Executor background) {
        draftsFile = new ProfileFile(folder, DRAFTS, MAX_DRAFT_BYTES, background);
        conversationsFile = new ProfileFile(folder, CONVERSATIONS, MAX_CONVERSATION_BYTES, background);
        drafts = new Drafts(read(draftsFile, DraftsText::read, Map.of()));
        servers = new LinkedHashMap<>(read(conversationsFile, ConversationsText::read, Map.of()));
        words = new OwnWordsFile(folder, background);
        emojiFile = new RecentEmojiFile(folder, background);
        emoji = emojiFile.read(setAside::add);
        ignoredFile = new ProfileFile(folder, IGNORED, MAX_IGNORED_BYTES, background);
        ignoredKept = read(ignoredFile, IgnoredText::read, List.of());
        soon.setRepeats(false);
        drafts.addListener(this::changed);
    }

    /** Reads what was kept; on the background thread. */
    static Memory load(Path folder, Executor background) {
        return new Memory(folder, background);
    }

    /** Where files are now that could not be understood; the window mentions them. */
    List<Path> setAside() {
        return List.copyOf(setAside);
    }

    Drafts drafts() {
        return drafts;
    }

    /** The words that are right whatever the word lists say. */
    OwnWordsFile words() {
        return words;
    }

    /** What is to be there again with a server. */
    KeptConversations of(Endpoint address) {
        return servers.getOrDefault(key(address), KeptConversations.NONE);
    }

    /** What was closed with the server of the moment, the latest first. */
    List<KeptConversation> closed() {
        return server.map(address -> now(address).closed()).orElse(List.of());
    }

    /** From now on keeps what becomes of the conversations of this chat, while it is with a server. */
    void follow(Chat next) {
        chat = Optional.of(next);
        EmojiPicker.begin(emoji, emojiFile::keep);
        next.network().addListener(this);
        ignored = next.network().attention().ignored();
        ignored.begin(ignoredKept);
        ignored.addListener(this::changed);
    }

    /** Its conversations are those of this server now. */
    void begin(Endpoint address) {
        drafts.serve(key(address));
        ignored.serve(key(address));
        server = Optional.of(key(address));
        keep();
        changed();
    }

    /** Its conversations come and go by themselves from now on. */
    void rest() {
        keep();
        server = Optional.empty();
    }

    /** Has everything written as it is now. */
    void save() {
        soon.stop();
        keep();
        Map<Drafts.Place, String> keptDrafts = drafts.kept();
        draftsFile.save(() -> DraftsText.write(keptDrafts));
        Map<String, KeptConversations> kept = new LinkedHashMap<>(servers);
        conversationsFile.save(() -> ConversationsText.write(kept));
        List<Ignored.Entry> people = ignored.all();
        if (!people.equals(ignoredKept)) {
            ignoredKept = people;
            ignoredFile.save(() -> IgnoredText.write(people));
        }
    }

    /** Has everything written, and hears of nothing more. */
    void end() {
        save();
        EmojiPicker.rest();
        server = Optional.empty();
        chat.ifPresent(live -> live.network().removeListener(this));
        chat = Optional.empty();
    }

    @Override
    public void renamed(Buffer buffer, String before) {
        drafts.renamed(buffer, before);
        changed();
    }

    @Override
    public void bufferAdded(Buffer buffer) {
        changed();
    }

    @Override
    public void bufferRemoved(Buffer buffer) {
        server.ifPresent(address -> {
            KeptConversation closed = KeptConversation.closed(buffer.kind(), buffer.name());
            servers.computeIfPresent(address, (key, kept) -> kept.withClosed(closed));
            changed();
        });
    }

    @Override
    public void bufferChanged(Buffer buffer) {
        changed();
    }

    @Override
    public void selected(Optional<Buffer> buffer) {
        changed();
    }

    @Override
    public void arranged() {
        changed();
    }

    private void changed() {
        if (server.isPresent() && !soon.isRunning()) {
            soon.start();
        }
    }

    private void keep() {
        server.ifPresent(address -> {
            KeptConversations now = now(address);
            servers.remove(address);
            servers.put(address, now);
            if (servers.size() > ConversationsText.MOST_SERVERS) {
                servers.remove(servers.keySet().iterator().next());
            }
        });
    }

    private KeptConversations now(String address) {
        KeptConversations before = servers.getOrDefault(address, KeptConversations.NONE);
        KeptConversations open =
                chat.map(live -> before.withOpen(open(live), shown(live))).orElse(before);
        return chat.flatMap(live -> heardUntil(live.network()))
                .map(open::withHeardUntil)
                .orElse(open);
    }

    /** Just before the first that people wrote to us alone and that is unread, else the latest of all. */
    private static Optional<Instant> heardUntil(Network network) {
        Optional<Instant> unread = network.buffers().stream()
                .filter(buffer -> !buffer.isRoom())
                .flatMap(buffer -> buffer.unreadSince().stream())
                .min(Instant::compareTo);
        return unread.map(first -> first.minusMillis(1))
                .or(() -> network.buffers().stream()
                        .flatMap(buffer -> buffer.lines().lastKnown().stream())
                        .map(MessageReference::time)
                        .max(Instant::compareTo));
    }

    private static String shown(Chat live) {
        return live.network().current().map(Buffer::name).orElse("");
    }

    private static List<KeptConversation> open(Chat live) {
        Map<String, String> keys = new HashMap<>();
        for (String entry : live.memberships()) {
            String[] words = entry.split(" ", 2);
            keys.put(small(words[0]), words.length == 1 ? "" : words[1]);
        }
        Network network = live.network();
        return network.buffers().stream()
                .map(buffer -> new KeptConversation(
                        buffer.kind(),
                        buffer.name(),
                        keys.getOrDefault(small(buffer.name()), ""),
                        network.arrangement().isFavourite(buffer),
                        !buffer.isRoom() || keys.containsKey(small(buffer.name()))))
                .toList();
    }

    private static String key(Endpoint address) {
        return small(address.toString(Limits.DEFAULT_PORT));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private <V> V read(ProfileFile file, Function<String, ServerParts.Understood<V>> reader, V nothing) {
        ProfileFile.Found found = file.read();
        found.setAside().ifPresent(setAside::add);
        if (found.text().isEmpty()) {
            return nothing;
        }
        ServerParts.Understood<V> understood = reader.apply(found.text().get());
        if (!understood.whole()) {
            setAside.add(file.setAside());
        }
        return understood.value();
    }
}
