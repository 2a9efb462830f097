package org.alvh.backtest.service.endpoint;

import io.grpc.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.alvh.backtest.service.run.RunRange;
import org.alvh.backtest.service.run.RunRequest;
import org.alvh.chassis.failure.Refused;
import org.alvh.engine.Mandate;
import org.alvh.json.JsonDocument;
import org.alvh.json.MalformedJson;
import org.alvh.proto.backtest.v1.SubmitRunRequest;
import org.alvh.quant.document.SectionReader;
import org.alvh.quant.money.Money;

/** Reads what is asked to be run, or says everything that is wrong with it. */
final class RunQuestion {

    private static final int MOST_BYTES = 1 << 20;

    private RunQuestion() {}

    static RunRequest read(SubmitRunRequest message) {
        Mandate mandate = mandate(message);
        try {
            return new RunRequest(
                    message.getDesk(),
                    message.getMarket(),
                    mandate,
                    new RunRange(
                            date("from", message.getFrom()),
                            date("to", message.getTo()),
                            sessions(message.getSessions())),
                    Money.ofCents(message.getCapitalCents()));
        } catch (IllegalArgumentException wrong) {
            throw refused("wrong run", String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static Mandate mandate(SubmitRunRequest message) {
        if (message.getMandate().size() > MOST_BYTES) {
            throw new Refused(
                    Status.Code.INVALID_ARGUMENT, "wrong mandate", "it is larger than " + MOST_BYTES + " bytes");
        }
        try {
            return switch (Mandate.read(JsonDocument.parse(message.getMandate().toByteArray()))) {
                case Mandate.Reading.Accepted accepted -> accepted.mandate();
                case Mandate.Reading.Refused refused ->
                    throw new Refused(
                            Status.Code.INVALID_ARGUMENT,
                            "wrong mandate",
                            refused.refusals().stream()
                                    .map(SectionReader.Refusal::message)
                                    .collect(Collectors.joining("; ")));
            };
        } catch (MalformedJson malformed) {
            throw refused("wrong mandate", "it is not JSON: " + malformed.getMessage(), malformed);
        }
    }

    private static Refused refused(String title, String detail, Throwable cause) {
        Refused refused = new Refused(Status.Code.INVALID_ARGUMENT, title, detail);
        refused.initCause(cause);
        return refused;
    }

    private static Optional<LocalDate> date(String field, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            throw refused("wrong run", field + " is '" + text + "', expected an ISO date or nothing", malformed);
        }
    }

    private static OptionalInt sessions(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
