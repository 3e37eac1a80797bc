package causerie.server.command;

import causerie.irc.MessageParser;
import causerie.irc.Tags;
import causerie.server.capability.ServerTime;
import causerie.server.channel.Channel;
import causerie.server.config.SearchLimits;
import causerie.server.journal.Page;
import causerie.server.journal.Place;
import causerie.server.journal.Position;
import causerie.server.journal.Scope;
import causerie.server.journal.Search;
import causerie.server.journal.Words;
import causerie.server.session.CommandException;
import causerie.server.session.Names;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One SEARCH command: understands its attributes, and finds out where its sender may look. */
final class SearchRequest {
    private static final String TEXT = "text";
    private static final String IN = "in";
    private static final String FROM = "from";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final String LIMIT = "limit";
    private static final Set<String> KNOWN = Set.of(TEXT, IN, FROM, AFTER, BEFORE, LIMIT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final CommandContext context;
    private final SearchLimits limits;
    private final Tags attributes;

    SearchRequest(CommandContext context) {
        this.context = context;
        this.limits = context.limits().search();
        this.attributes = MessageParser.tags(context.param(0));
    }

    Search search() throws CommandException {
        requireKnown();
        Optional<Instant> after = time(AFTER);
        Optional<Instant> before = time(BEFORE);
        return new Search(
                where(),
                given(FROM).map(Names::fold),
                words(),
                after.map(Position::before).orElse(Page.BEGINNING),
                before.map(Position::after).orElse(Page.END),
                // "If after is specified, messages SHOULD be searched from that time. Otherwise, messages SHOULD be
                // searched from the before time, which defaults to the current server time."
                after.isEmpty(),
                limit());
    }

    /** Whoever asks for less than all would not know that they were not understood. */
    private void requireKnown() throws CommandException {
        if (context.hasParam(1)) {
            throw CommandException.fail(
                    SearchCommand.VERB, "INVALID_PARAMS", "Too many parameters: a space in a text is written as \\s");
        }
        for (String key : attributes.values().keySet()) {
            if (!KNOWN.contains(key)) {
                throw invalid(key, "There is no such attribute");
            }
        }
    }

    private Optional<String> given(String key) throws CommandException {
        Optional<String> value = attributes.get(key);
        if (value.filter(String::isEmpty).isPresent()) {
            throw invalid(key, "This attribute has no value");
        }
        return value;
    }

    private Scope where() throws CommandException {
        Optional<String> target = given(IN);
        if (target.isEmpty()) {
            Set<Place> rooms = new HashSet<>();
            for (Channel channel : context.server().channels().of(context.session())) {
                rooms.addAll(Conversation.allIn(channel, context.session()));
            }
            return Scope.of(rooms, context.session().sender().person());
        }
        Conversation asked = Conversation.of(target.get(), context)
                .orElseThrow(() -> invalid(IN, "Messages could not be retrieved"));
        // What is said to some ranks of a room is said in the room, too.
        Set<Place> places = Names.looksLikeChannel(target.get())
                ? context.server()
                        .channels()
                        .find(target.get())
                        .map(channel -> Conversation.allIn(channel, context.session()))
                        .orElse(Set.of())
                : Set.of(asked.place());
        return Scope.of(places);
    }

    private Optional<List<String>> words() throws CommandException {
        Optional<String> text = given(TEXT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
            throw invalid(TEXT, "The text has at most " + limits.bytes() + " bytes");
        }
        List<String> words = Words.lookedFor(text.get());
        if (words.size() > limits.words()) {
            throw invalid(TEXT, "The text has at most " + limits.words() + " words");
        }
        return Optional.of(words);
    }

    private Optional<Instant> time(String key) throws CommandException {
        Optional<String> value = given(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ServerTime.parse(value.get())
                .orElseThrow(() -> invalid(key, "A time is like 2026-01-31T09:05:07.040Z")));
    }

    private int limit() throws CommandException {
        String value = given(LIMIT).orElse(String.valueOf(limits.results()));
        int limit = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (limit == 0) {
            throw invalid(LIMIT, "The limit is a number from 1");
        }
        return Math.min(limit, limits.results());
    }

    private static CommandException invalid(String attribute, String sentence) {
        return CommandException.fail(SearchCommand.VERB, "INVALID_PARAMS", attribute, sentence);
    }
}
