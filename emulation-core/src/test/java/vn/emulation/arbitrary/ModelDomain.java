package vn.emulation.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.parameter.Parameter;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.source.Ruling;
import vn.emulation.statistics.DecidedAward;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.StatisticsInput;
import vn.emulation.time.WorkCalendar;

/** Arbitrary values of the model: properties name it by {@code @Domain(ModelDomain.class)}. */
public final class ModelDomain extends DomainContextBase {

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<List<Dossier>> dossierLists() {
        return Dossiers.dossiers().list().uniqueElements(Dossier::id).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Campaign> campaigns() {
        return Campaigns.campaigns();
    }

    @Provide
    Arbitrary<RoundReport> reports() {
        return Reports.reports();
    }

    @Provide
    Arbitrary<OrgTree> trees() {
        return Nominees.trees();
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        return Quotas.grants()
                .list()
                .uniqueElements(grant -> List.of(grant.form(), grant.kind()))
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<UnitCount>> counts() {
        return Quotas.counts()
                .list()
                .uniqueElements(count -> List.of(count.unit(), count.what()))
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Ruling>> rulings() {
        return Plans.rulings().list().uniqueElements(Ruling::reading).ofMaxSize(3);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Calendars.calendars();
    }

    @Provide
    Arbitrary<List<Parameter>> parameters() {
        return Parameters.parameters().list().uniqueElements(Parameter::name).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<DecidedAward>> awards() {
        return Counted.awards();
    }

    @Provide
    Arbitrary<StatisticsInput> statisticsInputs() {
        return Counted.inputs();
    }

    @Provide
    Arbitrary<PublishedTable> publishedTables() {
        return Counted.tables();
    }
}
