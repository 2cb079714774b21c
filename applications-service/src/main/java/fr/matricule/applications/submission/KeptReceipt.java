package fr.matricule.applications.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The receipt as it was given: a proof (CRPA L112-11), never computed anew. */
@Entity
@Table(name = "receipt")
public class KeptReceipt {

  @Id UUID applicationId;
  Receipt receipt;

  @SuppressWarnings("NullAway.Init")
  KeptReceipt() {}

  public KeptReceipt(Receipt receipt) {
    this.applicationId = receipt.applicationId();
    this.receipt = receipt;
  }

  public Receipt receipt() {
    return receipt;
  }
}
