package causerie.client.net;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a connection told, for the test to wait for. */
final class RecordingListener implements LinkListener {
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

    @Override
    public void connected() {
        news.add("connected");
    }

    @Override
    public void received(List<Message> messages) {
        messages.forEach(message -> news.add(MessageFormatter.format(message)));
    }

    @Override
    public void malformed() {
        news.add("malformed");
    }

    @Override
    public void closed(LinkEnd end) {
        news.add("closed " + end);
    }

    /** The next piece of news. */
    String next() throws InterruptedException {
        return Optional.ofNullable(news.poll(10, TimeUnit.SECONDS)).orElse("nothing");
    }

    boolean isEmpty() {
        return news.isEmpty();
    }
}
