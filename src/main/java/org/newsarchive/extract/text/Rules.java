package org.newsarchive.extract.text;

import java.util.List;
import org.newsarchive.extract.Recurrence;

/** All rules, in the order in which they decide. */
final class Rules {
    private Rules() {}

    static List<Rule> inOrder(Recurrence recurrence) {
        return List.of(
                new MailRule(),
                new LinkRule(),
                new HeadlineRule(),
                new MastheadRule(),
                new LegalRule(),
                new LabelRule(),
                new ContributorRule(),
                new CaptionRule(),
                new HeadRule(),
                new ImprintRule(),
                new DekRule(),
                new AgencyRule(),
                new LeadPictureRule(),
                new LiveRule(),
                new BoxRule(),
                new PollRule(),
                new AnnexRule(),
                new TableRule(),
                new TailRule(),
                new WallRule(),
                new RecurrenceRule(recurrence),
                new CueRule(),
                new ModelRule());
    }
}
