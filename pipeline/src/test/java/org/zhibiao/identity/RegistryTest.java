package org.zhibiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibiao.report.Report;
import org.zhibiao.rules.RuleFiles;
import org.zhibiao.text.StatedMetadata;

/** Whoever is in the registry and signs with the full name is found under that name. */
final class RegistryTest {
    private static final AgencyFinder FINDER = AgencyFinder.standard();

    /** Branches of national bodies get the national name before theirs; names of places belong to the others. */
    private static final Set<String> OTHERWISE_NAMED = Set.of(
            "government_office",
            "financial_regulation",
            "statistics",
            "town",
            "subdistrict",
            "development_zone",
            "customs");

    private static String nameFoundFor(String name, int year) {
        IdentityClues clues = new IdentityClues(
                "a.txt",
                Optional.of(name + year + "年度法治政府建设情况报告"),
                List.of(),
                List.of(),
                year + "年,坚持依法行政,扎实推进法治政府建设各项工作。",
                StatedMetadata.NONE);
        return FINDER.find(clues)
                .map(AgencyFinding::agency)
                .map(Report.Agency::name)
                .orElse("nobody");
    }

    @Test
    void everyDivisionOfTodayIsFoundByTheNameOfItsGovernment() {
        List<String> wrong = new ArrayList<>();
        for (Region region : RegionRegistry.load().all()) {
            String name = region.signingName() + (isPrefecture(region) ? "行政公署" : "人民政府");
            boolean today = !region.isZone() && region.lifetime().lasts();
            if (today && !nameFoundFor(name, 2022).equals(name)) {
                wrong.add(name + " is found as " + nameFoundFor(name, 2022));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isPrefecture(Region region) {
        return region.rung() == Rung.CITY
                && (region.name().endsWith("地区") || region.name().endsWith("盟"));
    }

    @Test
    void everyLocalBodyIsFoundByItsNameInACountyAndInACity() {
        List<String> wrong = new ArrayList<>();
        for (AgencyFunction function : RuleFiles.read(AgencyFunctions.FILE, AgencyFunctions.FileShape.class)
                .functions()) {
            for (String body :
                    OTHERWISE_NAMED.contains(function.functionCode()) ? List.<String>of() : function.bodies()) {
                String prefix = body.startsWith(function.name()) ? function.systemPrefix() : "";
                for (String division : List.of("湘阴县", "绵阳市")) {
                    String name = prefix + division + body;
                    if (!body.equals("行政公署") && !nameFoundFor(name, 2022).equals(name)) {
                        wrong.add(name + " is found as " + nameFoundFor(name, 2022));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
