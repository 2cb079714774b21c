#!/bin/sh
# Creates the topics of contracts/topics.yaml; those that exist stay as they are. Runs in the Kafka image (BusyBox).
set -eu
broker=$1
contract=$2
kafka_topics=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
awk '
  function flush() { if (name != "") print name, partitions, days, policy }
  /^- name:/          { flush(); name = $3 }
  /^  partitions:/    { partitions = $2 }
  /^  retentionDays:/ { days = $2 }
  /^  cleanupPolicy:/ { policy = $2 }
  END { flush() }
' "$contract" | while read -r name partitions days policy; do
  # one broker here, hence one replica
  "$kafka_topics" --bootstrap-server "$broker" --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --replication-factor 1 \
    --config "retention.ms=$((days * 86400000))" --config "cleanup.policy=$policy" </dev/null
done
