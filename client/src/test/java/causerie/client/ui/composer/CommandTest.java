package causerie.client.ui.composer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CommandTest {
    @Test
    void whatIsNoCommandIsSaid() {
        assertEquals(new Input.Say("Hello, all"), Command.read("  Hello, all "));
        assertEquals(new Input.Say("1/2 of it"), Command.read("1/2 of it"));
    }

    @Test
    void twoSlashesSayOne() {
        assertEquals(new Input.Say("/join is a command"), Command.read("//join is a command"));
    }

    @Test
    void pathsAreSaid() {
        assertEquals(new Input.Say("/home/anne/notes.txt"), Command.read("/home/anne/notes.txt"));
    }

    @Test
    void commandsAreReadInAnyLetters() {
        assertEquals(new Input.Join("garden"), Command.read("/JOIN garden"));
        assertEquals(new Input.Join("#garden"), Command.read("/j #garden now"));
        assertEquals(new Input.Act("makes coffee, twice"), Command.read("/me makes coffee, twice"));
        assertEquals(new Input.Topic("Summer party"), Command.read("/topic Summer party"));
        assertEquals(new Input.Rename("Anna"), Command.read("/nick Anna"));
        assertEquals(new Input.Direct("Zoë", "Are you there?"), Command.read("/msg Zoë  Are you there?"));
        assertEquals(new Input.Direct("Zoë", ""), Command.read("/msg Zoë"));
        assertEquals(new Input.Invite("Zoë"), Command.read("/invite Zoë"));
        assertEquals(new Input.Remove("Zoë", "too loud"), Command.read("/kick Zoë too loud"));
        assertEquals(new Input.About(Command.WHOIS, "Zoë"), Command.read("/whois Zoë"));
        assertEquals(new Input.About(Command.IGNORE, "Zoë"), Command.read("/mute Zoë"));
        assertEquals(new Input.About(Command.BAN, "*!*@host"), Command.read("/ban *!*@host"));
        assertEquals(new Input.Help(), Command.read("/help"));
    }

    @Test
    void wordsMayBeMissingWhereTheyCan() {
        assertEquals(new Input.Leave(Optional.empty()), Command.read("/part"));
        assertEquals(new Input.Leave(Optional.of("garden")), Command.read("/leave garden"));
        assertEquals(new Input.Away(Optional.empty()), Command.read("/away"));
        assertEquals(new Input.Away(Optional.of("at lunch")), Command.read("/away at lunch"));
        assertEquals(new Input.About(Command.BAN, ""), Command.read("/ban"));
    }

    @Test
    void missingWordsAreTold() {
        assertEquals(new Input.Incomplete(Command.JOIN), Command.read("/join "));
        assertEquals(new Input.Incomplete(Command.ME), Command.read("/me"));
        assertEquals(new Input.Incomplete(Command.OP), Command.read("/op"));
    }

    @Test
    void unknownCommandsAreNotSaid() {
        assertEquals(new Input.Unknown("/jion"), Command.read("/jion garden"));
    }

    @Test
    void noNameMeansTwoCommands() {
        Set<String> names = new HashSet<>();
        for (Command command : Command.values()) {
            for (String written : command.allWritten()) {
                assertEquals(true, names.add(written), written);
            }
        }
    }
}
