package causerie.client.ui.timeline;

import java.net.URI;

/**
 * An address found in a text.
 *
 * @param start where its first character stands
 * @param end where the text goes on after it
 */
record Link(int start, int end, URI target) {
    boolean covers(int index) {
        return start <= index && index < end;
    }
}
