package org.alvh.decision;

import org.alvh.quant.document.SectionReader;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.Role;

/** The role that a service decides for. Each service has exactly one. */
public interface DecisionMaker {

    Role role();

    /** The stage whose books it answers. */
    Stage answers();

    /** The topic of its decisions, which it alone writes. */
    String topic();

    /** The rules of a mandate, of which it reads the sections that it obeys and no others. */
    DecisionRules rules(SectionReader mandate);
}
