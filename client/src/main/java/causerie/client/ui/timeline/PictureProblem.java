package causerie.client.ui.timeline;

/** Why a picture is not shown. */
public enum PictureProblem {
    /** It is larger than we fetch. */
    TOO_LARGE,
    /** It has more pixels than we decode. */
    TOO_MANY_PIXELS,
    /** What is there is no picture that we know. */
    NO_PICTURE,
    /** The server says that it is not there, or not for us. */
    NOT_THERE,
    /** The server sends us where we do not go. */
    LED_ELSEWHERE,
    /** The server cannot be reached, or takes too long. */
    UNREACHABLE,
    /** Too many were asked for at once. */
    TOO_MANY
}
