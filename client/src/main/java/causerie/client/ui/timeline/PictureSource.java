package causerie.client.ui.timeline;

import java.awt.image.BufferedImage;
import java.net.URI;

/** Where pictures come from. Used on the event dispatch thread. */
public interface PictureSource {
    /** Who has asked for a picture. One of the two is told, once, on the event dispatch thread, and neither after the end. */
    interface Receiver {
        void got(BufferedImage picture);

        void failed(PictureProblem problem);
    }

    /**
     * Begins to fetch a picture, which is never more than so many pixels wide and high in the end.
     *
     * @return ends it
     */
    Runnable fetch(URI address, Receiver receiver);
}
