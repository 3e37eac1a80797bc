package causerie.server.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tomlj.TomlTable;
import picocli.CommandLine.TypeConversionException;

/** Reads the operators of a configuration file, each a section such as {@code [operator.anne]}. */
final class OperatorReader {
    static final String SECTION = "operator";

    private static final String NETWORKS = "networks";
    private static final String EVERYWHERE = "0.0.0.0/0,::/0";
    private static final SectionReader.Kind KIND = new SectionReader.Kind(
            SECTION,
            "an operator",
            Pattern.compile("[^\\s:\\p{Cntrl}][^\\s\\p{Cntrl}]{0,31}"),
            "an operator's name is one word of up to 32 characters.",
            List.of(SectionReader.PASSWORD_HASH, NETWORKS));

    private final ConfigReader file;
    private final SectionReader sections;

    OperatorReader(ConfigReader file) {
        this.file = file;
        this.sections = new SectionReader(file, KIND);
    }

    List<Operator> read() throws ConfigException {
        List<Operator> operators = new ArrayList<>();
        for (String name : sections.names()) {
            TomlTable section = sections.section(name);
            operators.add(new Operator(name, sections.hash(name, section), networks(name, section)));
        }
        return operators;
    }

    private Networks networks(String name, TomlTable section) throws ConfigException {
        try {
            return new Converters.NetworkList()
                    .convert(sections.text(name, section, NETWORKS).orElse(EVERYWHERE));
        } catch (TypeConversionException wrong) {
            throw file.wrong(ConfigReader.under(sections.path(name), NETWORKS), String.valueOf(wrong.getMessage()));
        }
    }
}
