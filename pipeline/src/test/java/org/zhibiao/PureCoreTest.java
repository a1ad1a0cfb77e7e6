package org.zhibiao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.report.ReportReader;

/** That the core stays a function from bytes to rows, and its stages in the order in which data flows. */
final class PureCoreTest {
    private static final String ROOT = "org.zhibiao.";
    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .importUrl(
                        ReportReader.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "rules",
                "text",
                "structure",
                "segment",
                "identity",
                "number",
                "metric",
                "commitment",
                "problem",
                "report",
                "followup"
            })
    void theCoreKnowsNoSparkHadoopOrParquet(String stage) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "scala..")
                .check(classes);
    }

    /** The libraries that read formats are Apache's too, and this stage's alone. */
    @Test
    void extractionKnowsOfApacheOnlyTheLibrariesForFormats() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "extract")
                .should()
                .dependOnClassesThat(describe(
                        "a class of Apache's or Scala's that reads no format",
                        c -> (c.getPackageName().startsWith("org.apache.")
                                        && !c.getPackageName()
                                                .matches("org\\.apache\\.(pdfbox|fontbox|poi|commons\\.compress)\\b.*"))
                                || c.getPackageName().startsWith("scala.")))
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "rules",
                "text",
                "extract",
                "structure",
                "segment",
                "identity",
                "number",
                "metric",
                "commitment",
                "problem",
                "report",
                "followup"
            })
    void theCoreReadsNoFilesAndNoClock(String stage) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(classes);
    }

    /** Each stage with all that it may know of this project. */
    @ParameterizedTest
    @CsvSource({
        "table, ''",
        "rules, ''",
        "text, rules",
        "extract, table text",
        "segment, rules",
        "number, rules table",
        "structure, rules table text",
        "identity, rules table text report",
        "metric, rules table text structure segment number",
        "commitment, rules table text structure number",
        "problem, rules table text structure",
        "report, rules table text extract structure segment identity number metric commitment problem",
        "followup, rules table segment report"
    })
    void noStageReachesBackOrSideways(String stage, String known) {
        String[] allowed = Stream.concat(Stream.of(stage), Arrays.stream(known.split(" ", -1)))
                .map(name -> ROOT + name)
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + stage)
                .should()
                .dependOnClassesThat(describe(
                        "another stage",
                        c -> c.getPackageName().startsWith(ROOT)
                                && !Set.of(allowed).contains(c.getPackageName())));
        rule.check(classes);
    }

    /** Names of bodies are found on the text alone; only the record of the body comes from the front door. */
    @Test
    void identityKnowsOfTheReportOnlyItsBody() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "identity")
                .should()
                .dependOnClassesThat(describe(
                        "a class of the report other than its body",
                        c -> c.getPackageName().equals(ROOT + "report")
                                && !c.getName().equals(ROOT + "report.Report$Agency")))
                .check(classes);
    }
}
