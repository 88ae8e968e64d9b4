package org.actant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.merge.MergeException;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.operations.ConvertDocument;
import org.actant.core.operations.ExportDossier;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.validation.Validator;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** All verbs of the command line with the operations that they call. */
@Component(service = Verbs.class)
public final class Verbs {

    private final FormatRegistry formats;
    private final ImportDocuments importing;
    private final ExportDossier exporting;
    private final ConvertDocument converting;
    private final Validator validator;
    private final Ontologies ontologies;
    private final OntologyFormat ontologyFormat;

    @Activate
    public Verbs(@Reference FormatRegistry formats, @Reference ImportDocuments importing,
            @Reference ExportDossier exporting, @Reference ConvertDocument converting,
            @Reference Validator validator, @Reference Ontologies ontologies,
            @Reference OntologyFormat ontologyFormat) {
        this.formats = formats;
        this.importing = importing;
        this.exporting = exporting;
        this.converting = converting;
        this.validator = validator;
        this.ontologies = ontologies;
        this.ontologyFormat = ontologyFormat;
    }

    /** Runs one command and returns its exit code. */
    int run(String[] arguments, Console console) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new NewVerb(console));
        line.addSubcommand(new RecoverVerb(console));
        line.addSubcommand(new ImportVerb(importing, console));
        line.addSubcommand(new ExportVerb(exporting, console));
        line.addSubcommand(new ConvertVerb(converting, console));
        line.addSubcommand(new ValidateVerb(validator, console));
        line.addSubcommand(new StatsVerb(console));
        line.addSubcommand(new ListVerb(ontologies, console));
        line.addSubcommand(new QueryVerb(ontologies, console));
        line.addSubcommand(new OntologyVerb(ontologies, ontologyFormat, console));
        line.addSubcommand(new FormatsVerb(formats, console));
        line.setResourceBundle(help());
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("VERB");
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, words) -> new Misunderstanding(e).tell());
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
        return line.execute(arguments);
    }

    /** What the command line says of itself, in the language of the program. */
    private static ResourceBundle help() {
        return ResourceBundle.getBundle(Verbs.class.getPackageName() + ".help", Locale.getDefault(),
                Verbs.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static int failed(Exception e, Console console) throws Exception {
        if (e instanceof IOException || e instanceof MergeException) {
            console.err().println(Messages.bind(Messages.failed, e.getMessage() == null ? e : e.getMessage()));
            return ExitCode.FAILURE;
        }
        console.err().println(Messages.bind(Messages.fault, e));
        e.printStackTrace(console.err());
        return ExitCode.FAILURE;
    }

    /** The program itself, without a verb. */
    @Command(name = "actant", mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeOnUsageHelp = 0)
    static final class Root implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.noVerb);
        }
    }

    /** The version of the bundle. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"Actant " + FrameworkUtil.getBundle(Verbs.class).getVersion()};
        }
    }
}
