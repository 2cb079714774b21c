package fr.matricule.kernel.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one of those who run a service did to its messages: never changed, never deleted. */
@Entity
@Immutable
@Table(name = "ops_action")
class OpsAction {

  @Id UUID id;
  Instant at;
  String who;
  String action;

  /** The id of a parked message or the name of a consumer. */
  String subject;

  @Column(name = "case_id")
  @Nullable UUID caseId;

  String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> details;

  @SuppressWarnings("NullAway.Init")
  OpsAction() {}
}
