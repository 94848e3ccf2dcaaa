#!/usr/bin/env bash
# A real batch scheduler, where it could be installed.
source "$(dirname "$0")/../job.sh"
publish || exit 1
check "a Slurm array of four equals the single run" tests/slurm.sh "$form4"
