package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.EmailCarrier.Refused;
import fr.matricule.notifications.FailureReason;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAnswerTest {

  @ParameterizedTest
  @ValueSource(ints = {550, 551, 552, 553})
  void takesAReplyAboutTheMailboxAsFinal(int code) {
    assertThat(SmtpAnswer.to(answer(code)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FailureReason.REFUSED));
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 450, 451, 452, 530, 535, 554})
  void triesAgainWhatIsNotTheMailboxsFault(int code) {
    assertThat(SmtpAnswer.to(answer(code))).isNotInstanceOf(Refused.class);
  }

  @Test
  void triesAgainWhenNobodyAnswers() {
    assertThat(SmtpAnswer.to(new CompletionException(new ConnectException("refused: a@b.test"))))
        .isNotInstanceOf(Refused.class)
        .hasNoCause()
        .hasMessageNotContaining("@");
  }

  @Test
  void dropsTheServersWordsBecauseTheyQuoteTheAddress() {
    assertThat(SmtpAnswer.to(answer(451))).hasNoCause().hasMessageNotContaining("@");
    assertThat(SmtpAnswer.to(answer(550))).hasNoCause().hasMessageNotContaining("@");
  }

  private static Throwable answer(int code) {
    String words = code + " <amina@exemple.test>: no";
    return new CompletionException(
        new SMTPException("recipient address not accepted", code, List.of(words), code >= 500));
  }
}
