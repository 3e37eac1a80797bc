package causerie.client.ui.main;

import causerie.client.ui.timeline.FileKind;
import causerie.client.ui.timeline.PictureProblem;

/** The words for files and pictures that messages lead to, by their keys. Stateless. */
final class FileWords {
    private FileWords() {}

    static String key(FileKind kind) {
        return switch (kind) {
            case PICTURE -> "file.picture";
            case FILM -> "file.film";
            case SOUND -> "file.sound";
            case TEXT -> "file.text";
            case TABLE -> "file.table";
            case SLIDES -> "file.slides";
            case DRAWING -> "file.drawing";
            case ARCHIVE -> "file.archive";
        };
    }

    static String key(PictureProblem problem) {
        return switch (problem) {
            case TOO_LARGE -> "picture.tooLarge";
            case TOO_MANY_PIXELS -> "picture.tooManyPixels";
            case NO_PICTURE -> "picture.noPicture";
            case NOT_THERE -> "picture.notThere";
            case LED_ELSEWHERE -> "picture.ledElsewhere";
            case UNREACHABLE -> "picture.unreachable";
            case TOO_MANY -> "picture.tooMany";
        };
    }
}
