#!/usr/bin/env bash
# A real MongoDB-compatible engine for the read-model suites, made of packages only:
# DocumentDB (an extension of PostgreSQL 18, from Debian sid, in a folder of its own)
# behind FerretDB, which speaks the Mongo wire.
#
#   documentdb.sh start    brings it up and prints its address as MONGODB_URI=…
#   documentdb.sh stop     shuts it down; what it holds stays
#   documentdb.sh wipe     shuts it down and removes everything
#
# Needs root (chroot), debootstrap or apt to get it, and Go. The first start takes a minute or
# two and 1 GB; later ones a second.
#   DOCUMENTDB_HOME     where it lives                    ~/.cache/fengqiao/documentdb
#   DOCUMENTDB_PORT     the port of the Mongo wire        27217
#   DOCUMENTDB_PG_PORT  the port of its PostgreSQL        54417
set -euo pipefail

readonly HOME_DIR=${DOCUMENTDB_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/fengqiao/documentdb}
readonly WIRE_PORT=${DOCUMENTDB_PORT:-27217}
readonly PG_PORT=${DOCUMENTDB_PG_PORT:-54417}
readonly SYSTEM=$HOME_DIR/system
readonly PG_BIN=/usr/lib/postgresql/18/bin
readonly FERRETDB=github.com/FerretDB/FerretDB/v2/cmd/ferretdb@v2.7.0

fail() { echo "documentdb: $*" >&2; exit 1; }

as_postgres() { chroot "$SYSTEM" setpriv --reuid=postgres --regid=postgres --clear-groups env HOME=/tmp "$@"; }

debian_mirror() {
  local sources=/etc/apt/sources.list.d/debian.sources
  if [ -r "$sources" ]; then
    awk '$1 == "URIs:" { print $2; exit }' "$sources"
  else
    awk '$1 == "deb" && $2 ~ /^https?:/ { print $2; exit }' /etc/apt/sources.list
  fi
}

install() {
  [ ! -e "$HOME_DIR/installed" ] || return 0
  [ "$(id -u)" -eq 0 ] || fail "needs root, for a chroot"
  command -v go >/dev/null || fail "needs Go, to build FerretDB"
  command -v debootstrap >/dev/null || { apt-get -qq update && apt-get -qq -y install debootstrap; } >&2
  rm -rf "$HOME_DIR"
  mkdir -p "$HOME_DIR"
  # both halves at once: one waits for the network, the other for the compiler
  GOBIN=$HOME_DIR go install "$FERRETDB" >"$HOME_DIR/ferretdb-build.log" 2>&1 &
  local build=$!
  debootstrap --variant=minbase --include=postgresql-18,postgresql-18-documentdb \
    sid "$SYSTEM" "$(debian_mirror)" >"$HOME_DIR/debootstrap.log" 2>&1 ||
    fail "debootstrap failed, see $HOME_DIR/debootstrap.log"
  wait $build || fail "FerretDB was not built, see $HOME_DIR/ferretdb-build.log"
  make_cluster >"$HOME_DIR/initdb.log" 2>&1 || fail "initdb failed, see $HOME_DIR/initdb.log"
  touch "$HOME_DIR/installed"
}

make_cluster() {
  mkdir -p "$SYSTEM/cluster"
  chroot "$SYSTEM" chown postgres: /cluster
  as_postgres "$PG_BIN/initdb" -D /cluster -U postgres --auth=trust
  {
    echo "listen_addresses = '127.0.0.1'"
    echo "unix_socket_directories = ''"
    echo "shared_preload_libraries = 'pg_cron, pg_documentdb_core, pg_documentdb'"
    echo "cron.database_name = 'postgres'"
  } >>"$SYSTEM/cluster/postgresql.conf"
}

pg() { as_postgres "$PG_BIN/pg_ctl" -D /cluster -w -s "$@" >/dev/null 2>&1; }

ferretdb_runs() { [ -s "$HOME_DIR/ferretdb.pid" ] && kill -0 "$(cat "$HOME_DIR/ferretdb.pid")" 2>/dev/null; }

start_ferretdb() {
  setsid "$HOME_DIR/ferretdb" --no-auth --telemetry=disable --log-level=error \
    --state-dir="$HOME_DIR/state" --debug-addr=- --listen-addr="127.0.0.1:$WIRE_PORT" \
    --postgresql-url="postgres://postgres@127.0.0.1:$PG_PORT/postgres" \
    >"$HOME_DIR/ferretdb.log" 2>&1 </dev/null &
  echo $! >"$HOME_DIR/ferretdb.pid"
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start() {
  install
  pg status || pg -o "-p $PG_PORT" -l /cluster/server.log start || fail "PostgreSQL did not start, see $SYSTEM/cluster/server.log"
  as_postgres psql -q -h 127.0.0.1 -p "$PG_PORT" -c 'create extension if not exists documentdb cascade' >/dev/null 2>&1 ||
    fail "the extension could not be created"
  ferretdb_runs || start_ferretdb
  local tries=0
  until listens "$WIRE_PORT"; do
    ferretdb_runs && [ $((tries += 1)) -lt 300 ] || fail "FerretDB did not start, see $HOME_DIR/ferretdb.log"
    sleep 0.1
  done
  echo "MONGODB_URI=mongodb://127.0.0.1:$WIRE_PORT/"
}

stop() {
  if ferretdb_runs; then kill "$(cat "$HOME_DIR/ferretdb.pid")"; fi
  rm -f "$HOME_DIR/ferretdb.pid"
  [ ! -e "$SYSTEM/cluster/PG_VERSION" ] || pg -m fast stop || true
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  wipe) stop; rm -rf "$HOME_DIR" ;;
  *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "$0"; exit 64 ;;
esac
