package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.EmailCarrier.Refused;
import fr.matricule.notifications.FailureReason;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAnswerTest {

  @ParameterizedTest
  @ValueSource(ints = {550, 551, 552, 553})
  void takesAReplyAboutTheMailboxAsFinal(int code) throws AddressException {
    assertThat(SmtpAnswer.to(answer(code)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FailureReason.REFUSED));
  }

  @ParameterizedTest
  @ValueSource(ints = {421, 450, 451, 452, 530, 535, 554})
  void triesAgainWhatIsNotTheMailboxsFault(int code) throws AddressException {
    assertThat(SmtpAnswer.to(answer(code))).isNotInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {550, 552})
  void takesAReplyToTheWholeMailAsFinalToo(int code) {
    Throwable answer = new SMTPSendFailedException(".", code, "no", null, none(), none(), none());

    assertThat(SmtpAnswer.to(answer)).isInstanceOf(Refused.class);
  }

  @Test
  void triesAgainWhenItIsOurOwnAddressThatIsRefused() throws AddressException {
    Throwable answer =
        new SMTPSenderFailedException(new InternetAddress("us@exemple.test"), "MAIL", 550, "no");

    assertThat(SmtpAnswer.to(answer)).isNotInstanceOf(Refused.class);
  }

  @Test
  void triesAgainWhenNobodyAnswers() {
    assertThat(
            SmtpAnswer.to(
                new MessagingException("to a@b.test", new ConnectException("refused: a@b.test"))))
        .isNotInstanceOf(Refused.class)
        .hasNoCause()
        .hasMessageNotContaining("@");
  }

  @Test
  void dropsTheServersWordsBecauseTheyQuoteTheAddress() throws AddressException {
    assertThat(SmtpAnswer.to(answer(451))).hasNoCause().hasMessageNotContaining("@");
    assertThat(SmtpAnswer.to(answer(550))).hasNoCause().hasMessageNotContaining("@");
  }

  private static Throwable answer(int code) throws AddressException {
    String words = code + " <amina@exemple.test>: no";
    return new SendFailedException(
        "Invalid Addresses",
        new SMTPAddressFailedException(
            new InternetAddress("amina@exemple.test"),
            "RCPT TO:<amina@exemple.test>",
            code,
            words));
  }

  private static Address[] none() {
    return new Address[0];
  }
}
