package org.alvh.gateway.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alvh.gateway.view.CoverageView;
import org.alvh.gateway.view.CoverageView.CoveredView;
import org.alvh.gateway.view.CoverageView.NoteView;
import org.alvh.gateway.view.CoverageView.YearView;
import org.alvh.proto.common.v1.MarketId;
import org.alvh.proto.marketdata.v1.CoverageState;
import org.alvh.proto.marketdata.v1.GetCoverageResponse;
import org.alvh.proto.marketdata.v1.SessionCoverage;
import org.alvh.quant.time.SessionPhase;

/** What is known of a market's sessions, year by year. */
final class CoverageViewWire {

    private CoverageViewWire() {}

    /** @param response a year a message, oldest first */
    static CoverageView coverage(List<GetCoverageResponse> response) {
        Optional<LocalDate> session = response.stream().findFirst().map(first -> LocalDate.parse(first.getAsOf()));
        List<MarketId> market =
                response.stream().limit(1).map(GetCoverageResponse::getMarket).toList();
        return new CoverageView(
                ProvenanceWire.of(
                        response.stream().flatMap(CoverageViewWire::prices).toList(),
                        session,
                        session.map(last -> ProvenanceWire.time(last, SessionPhase.CLOSE)),
                        false),
                market.stream().findFirst().map(AccountViewWire::market),
                totals(response.stream()
                        .flatMap(year -> year.getSessionsList().stream())
                        .toList()),
                response.stream().map(CoverageViewWire::year).toList());
    }

    private static Stream<Pricing> prices(GetCoverageResponse year) {
        return year.getSessionsList().stream().map(session -> switch (session.getState()) {
            case COVERAGE_STATE_QUOTED -> Pricing.QUOTED;
            case COVERAGE_STATE_MODELLED -> Pricing.modelled(year.getMarket());
            default -> Pricing.NONE;
        });
    }

    private static YearView year(GetCoverageResponse year) {
        List<SessionCoverage> sessions = year.getSessionsList();
        return new YearView(
                year.getYear(),
                sessions.stream()
                        .map(session -> LocalDate.parse(session.getSession()))
                        .toList(),
                sessions.stream().map(CoverageViewWire::letter).collect(Collectors.joining()),
                sessions.stream()
                        .filter(CoverageViewWire::isNoted)
                        .map(CoverageViewWire::note)
                        .toList());
    }

    private static String letter(SessionCoverage session) {
        return switch (session.getState()) {
            case COVERAGE_STATE_QUOTED -> "Q";
            case COVERAGE_STATE_MODELLED -> "M";
            case COVERAGE_STATE_REFUSED -> "R";
            case COVERAGE_STATE_ABSENT -> "A";
            case COVERAGE_STATE_GAP -> "G";
            case COVERAGE_STATE_UNSPECIFIED, UNRECOGNIZED ->
                throw new IllegalArgumentException("the state of " + session.getSession() + " is "
                        + session.getStateValue() + ", expected the number of one that this release knows");
        };
    }

    private static boolean isNoted(SessionCoverage session) {
        return session.getWarnings() + session.getRejections() > 0
                || !session.getReason().isEmpty();
    }

    private static NoteView note(SessionCoverage session) {
        return new NoteView(
                LocalDate.parse(session.getSession()),
                session.getWarnings(),
                session.getRejections(),
                Fields.text(session.getReason()));
    }

    private static CoveredView totals(List<SessionCoverage> sessions) {
        int gaps = count(sessions, CoverageState.COVERAGE_STATE_GAP);
        return new CoveredView(
                sessions.size() - gaps,
                count(sessions, CoverageState.COVERAGE_STATE_QUOTED),
                count(sessions, CoverageState.COVERAGE_STATE_MODELLED),
                count(sessions, CoverageState.COVERAGE_STATE_REFUSED),
                count(sessions, CoverageState.COVERAGE_STATE_ABSENT),
                gaps);
    }

    private static int count(List<SessionCoverage> sessions, CoverageState state) {
        return (int)
                sessions.stream().filter(session -> session.getState() == state).count();
    }
}
