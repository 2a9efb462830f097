package org.alvh.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alvh.gateway.identity.Identities;

/** A desk that one is not in does not exist for one: told before any role is asked for. */
@ApplicationScoped
class DeskGate {

    private final ProblemAnswers problems;

    DeskGate(ProblemAnswers problems) {
        this.problems = problems;
    }

    void pass(RoutingContext context) {
        Optional<String> desk = Identities.desk(context);
        boolean outside = desk.isPresent()
                && Identities.current(context)
                        .filter(identity -> !Identities.desks(identity).containsKey(desk.get()))
                        .isPresent();
        if (outside) {
            problems.end(context, Problems.unknownDesk(desk.get()));
        } else {
            context.next();
        }
    }
}
