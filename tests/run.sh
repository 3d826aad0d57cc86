#!/usr/bin/env bash
# Runs all tests, installing what they need where it can. Prints "N passed, N failed, N skipped" last.
#   bash tests/run.sh            everything
#   bash tests/run.sh --filter X only what fits, as dotnet test has it
set -uo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v dbus-daemon >/dev/null || missing+=(dbus)
ldconfig -p 2>/dev/null | grep -q 'libdbus-1\.so\.3' || missing+=(libdbus-1-3)
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v wine >/dev/null || missing+=(wine wine64)
ldconfig -p 2>/dev/null | grep -q 'libxcb\.so\.1' || missing+=(libxcb1)
[ -e /usr/lib/python3/dist-packages/dbus/__init__.py ] || missing+=(python3-dbus)
[ -e /usr/lib/python3/dist-packages/gi/__init__.py ] || missing+=(python3-gi)
ldconfig -p 2>/dev/null | grep -q 'libX11\.so\.6' || missing+=(libx11-6)
command -v cc >/dev/null || missing+=(gcc libc6-dev)
command -v gdbus >/dev/null || missing+=(libglib2.0-bin)
command -v prosody >/dev/null || missing+=(prosody)
command -v profanity >/dev/null || missing+=(profanity)
command -v tmux >/dev/null || missing+=(tmux)
command -v chromium >/dev/null || missing+=(chromium)
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf ] || missing+=(fonts-dejavu-core)
command -v zsh >/dev/null || missing+=(zsh)
command -v fish >/dev/null || missing+=(fish)
[ -e /usr/lib/python3/dist-packages/slixmpp/__init__.py ] || missing+=(python3-slixmpp)

if [ ${#missing[@]} -gt 0 ] && [ "$(uname)" = Linux ]; then
  if command -v apt-get >/dev/null; then
    sudo=""
    [ "$(id -u)" = 0 ] || sudo="sudo"
    echo "Installing: ${missing[*]}"
    $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null ||
      echo "Could not install ${missing[*]}; the tests that need them are skipped and say so."
    # Debian starts the XMPP server as a service; the tests start servers of their own.
    if [[ " ${missing[*]} " = *" prosody "* ]] && [ -d /run/systemd/system ]; then $sudo systemctl disable --now --quiet prosody; fi
  else
    echo "For all tests install D-Bus (daemon and libdbus-1), Xvfb, libxcb, Prosody and Debian-style python3-dbus, python3-gi and"
    echo "python3-slixmpp by your package manager;"
    echo "the tests that need them are skipped and say so."
  fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build Skype4Net.sln --nologo -v quiet || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
status=0
# A test that hangs ends its project as a failure, with its name: xUnit names what runs for long, in its log.
minutes=20
limit=()
command -v timeout >/dev/null && limit=(timeout --kill-after=60 "${minutes}m")
naming=(-- xUnit.LongRunningTestSeconds=60 xUnit.DiagnosticMessages=true)
for project in tests/Skype4Net.Tests tests/Skype4Net.Analyzers.Tests tests/Skype4Net.Commands.Tests tests/Skype4Net.Hosting.Tests tests/Skype4Net.Emulator.Sqlite.Tests tests/Skype4Net.Xmpp.Tests tests/Skype4Net.Skype4Com.Tests tests/Skype4Net.Tool.Tests tests/Skype4Net.Playground.Tests tests/Skype4Net.Playground.Browser tests/Skype4Net.Samples tests/Skype4Net.Samples.Servers samples/ChatBot.Tests tests/Skype4Net.Chaos tests/Skype4Net.Integration tests/Skype4Net.Docs tests/Skype4Net.Packaging; do
  ${limit[@]+"${limit[@]}"} dotnet test "$project" --no-build --nologo --logger "console;verbosity=normal" "$@" "${naming[@]}" 2>&1 | tee -a "$log" | grep -vE '^ +Passed |^$|^\[xUnit|Test Run Successful|^VSTest|^A total of'
  code=${PIPESTATUS[0]}
  [ "$code" = 0 ] || status=1
  if [ "$code" = 124 ] || [ "$code" = 137 ]; then
    echo "  Failed $project: it had not ended after $minutes minutes. What ran:"
    grep -F "$(basename "$project"): [Long Running Test]" "$log" | tail -n 4
  fi
done

# Runners sum up as "     Passed: 12", one line a kind, for each project.
count() { grep -E "^ +$1: [0-9]+" "$log" | awk '{ n += $2 } END { print n + 0 }'; }
passed=$(count Passed) failed=$(count Failed) skipped=$(count Skipped)
[ "$status" = 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$((passed + failed))" -gt 0 ] || failed=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
