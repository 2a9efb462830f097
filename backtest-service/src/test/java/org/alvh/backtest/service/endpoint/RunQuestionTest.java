package org.alvh.backtest.service.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import org.alvh.backtest.service.run.RunRequest;
import org.alvh.chassis.failure.Refused;
import org.alvh.engine.MandatePreset;
import org.alvh.proto.backtest.v1.SubmitRunRequest;
import org.alvh.quant.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked is read as it is meant, or refused with all that is wrong. */
class RunQuestionTest {

    @Test
    void anEmptyMandateNamedSeed45IsThePreset() {
        RunRequest request = RunQuestion.read(question().setSessions(60).build());

        assertThat(request.mandate()).isEqualTo(MandatePreset.SEED45.mandate());
        assertThat(request.capital()).isEqualTo(Money.ofDollars(1_000_000));
        assertThat(request.range().sessions()).hasValue(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // mandate | from | to | sessions | capital in cents | why
                "{           |            |            | 0  | 1 | it is not JSON",
                "{'version':9,'fills':3} |  |          | 0  | 1 | version is 9, expected a whole number from 1 to 1; fills is 3",
                "{}          | soon       |            | 0  | 1 | from is 'soon', expected an ISO date",
                "{}          |            | 2023-13-01 | 0  | 1 | to is '2023-13-01', expected an ISO date",
                "{}          | 2023-02-01 | 2023-01-01 | 0  | 1 | inverted",
                "{}          |            | 2023-01-01 | 60 | 1 | give one of them",
                "{}          |            |            | -1 | 1 | expected 1 or more",
                "{}          |            |            | 0  | 0 | capital is 0.00, expected an amount above 0"
            })
    void whatIsWrongIsNamed(String mandate, String from, String to, int sessions, long capital, String why) {
        SubmitRunRequest question = question()
                .setMandate(ByteString.copyFromUtf8(mandate.replace('\'', '"')))
                .setFrom(from == null ? "" : from)
                .setTo(to == null ? "" : to)
                .setSessions(sessions)
                .setCapitalCents(capital)
                .build();

        assertThatThrownBy(() -> RunQuestion.read(question))
                .hasMessageContaining(why)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::code)
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private static SubmitRunRequest.Builder question() {
        return SubmitRunRequest.newBuilder()
                .setDesk("north")
                .setMarket("sim-1-7")
                .setMandate(ByteString.copyFromUtf8("{\"name\":\"SEED45\"}"))
                .setCapitalCents(100_000_000);
    }
}
