package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Findings;
import causerie.client.model.Hit;
import causerie.client.model.Network;
import causerie.client.ui.search.SearchDialog;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds what was said in all conversations and shows it. Belongs to the event dispatch thread.
 *
 * @param enter goes to a room that is not open, and then does something there
 * @param gone what follows if it cannot be had any more
 */
record Everywhere(MainContext context, Jump jump, BiConsumer<String, Consumer<Buffer>> enter, Runnable gone)
        implements SearchDialog.Requests {
    @Override
    public void find(String words, Consumer<Findings> answer) {
        context.actions().find(words, Optional.empty(), answer);
    }

    @Override
    public void open(Hit hit) {
        Network network = context.network();
        String name = hit.conversation();
        boolean isRoom = network.isupport().isChannel(name);
        Optional<Buffer> open = network.buffer(name)
                .or(() -> isRoom ? Optional.empty() : context.actions().people().openDirect(name));
        Consumer<Buffer> there = buffer -> jump.to(buffer, hit.line(), () -> {}, gone);
        open.filter(buffer -> buffer.joined() || !isRoom).ifPresentOrElse(there, () -> enter.accept(name, there));
    }

    @Override
    public String when(Instant time) {
        ChatWords words = new ChatWords(context.texts(), context.clock());
        String day = words.day(time.atZone(words.zone()).toLocalDate());
        return context.texts().get("search.when", day, words.time(time));
    }
}
