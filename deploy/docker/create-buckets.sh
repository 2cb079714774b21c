#!/bin/sh
# Creates the buckets that are missing, on any S3 server: create-buckets.sh <endpoint> <key>:<secret> <bucket>...
set -eu
endpoint=$1
credentials=$2
shift 2
# S3 wants the body's hash among the signed headers; not every curl computes it for an empty body
empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
s3() {
  curl --silent --output /dev/null --aws-sigv4 aws:amz:us-east-1:s3 --user "$credentials" \
    --header "x-amz-content-sha256: $empty" "$@"
}
for bucket in "$@"; do
  s3 --fail --head "$endpoint/$bucket" || s3 --fail --show-error --request PUT "$endpoint/$bucket"
  echo "$bucket is there"
done
