#!/usr/bin/env bash
# Runs a Slurm array of four over the samples and demands that the four parts together equal the single run.
# Starts a Slurm of its own, of one node on loopback, in a temporary folder; needs root, slurm-wlm and munge, else it says that
# it was skipped. Usage: tests/slurm.sh [FORM4]
set -uo pipefail
cd "$(dirname "$0")/.."
form4=$(realpath "${1:-src/Form4Tool.Cli/bin/Release/net10.0/form4}")
skip() { echo "skipped: $1"; exit 0; }

[ -x "$form4" ] || { echo "FAILED: there is no program $form4; build first"; exit 1; }
[ "$(id -u)" = 0 ] || skip "Slurm's daemons start as root only"
for program in munged slurmctld slurmd sbatch scontrol; do
  command -v $program >/dev/null || skip "$program is not installed"
done

work=$(mktemp -d)
daemons=()
cleanup() {
  local pid
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null; done
  for pid in "${daemons[@]}"; do wait "$pid" 2>/dev/null; done
  rm -rf "$work"
}
trap cleanup EXIT
chmod 755 "$work"
mkdir "$work"/{munge,state,spool,out}
chmod 711 "$work/munge"
head -c 1024 /dev/urandom >"$work/munge/key"
chmod 600 "$work/munge/key"

node=$(hostname -s)
cat >"$work/slurm.conf" <<CONF
ClusterName=form4
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=form4 Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf

start() {
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1 &
  daemons+=($!)
}
# Waits until a command succeeds, at most so many seconds.
within() {
  local seconds=$1
  shift
  for ((i = 0; i < seconds * 5; i++)); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 0.2
  done
  return 1
}
start munged munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed"
within 10 test -S "$work/munge/socket" || { tail -3 "$work/munged.log" "$work/munge/log"; skip "munged does not start here"; }
start slurmctld slurmctld -D -f "$SLURM_CONF"
start slurmd slurmd -D -f "$SLURM_CONF" -N "$node"
idle() { sinfo --noheader --format=%T | grep -q '^idle'; }
within 60 idle || { tail -5 "$work/slurmctld.log" "$work/slurmd.log"; skip "Slurm's daemons do not start here"; }

cat >"$work/array.sh" <<JOB
#!/bin/sh
#SBATCH --array=0-3
#SBATCH --output=$work/out/%a.log
exec "$form4" parse samples --out ndjson --quiet --shard auto --to "$work/out/part-\$SLURM_ARRAY_TASK_ID.ndjson"
JOB
"$form4" parse samples --out ndjson --quiet --to "$work/whole.ndjson"
job=$(sbatch --parsable --chdir="$PWD" "$work/array.sh") || { echo "FAILED: sbatch refuses the array"; exit 1; }
done_all() { ! squeue --noheader --jobs="$job" 2>/dev/null | grep -q .; }
within 300 done_all || { echo "FAILED: the array does not end"; squeue; exit 1; }

for task in 0 1 2 3; do
  [ -s "$work/out/part-$task.ndjson" ] || { echo "FAILED: task $task wrote nothing"; cat "$work/out/$task.log"; exit 1; }
done
if cmp <(sort "$work/whole.ndjson") <(sort "$work"/out/part-*.ndjson); then
  echo "passed: $(wc -l <"$work/whole.ndjson") filings, alike in one run and in an array of four ($(cat "$work"/out/part-*.ndjson | wc -l))"
else
  echo "FAILED: the parts are not the whole"
  exit 1
fi
