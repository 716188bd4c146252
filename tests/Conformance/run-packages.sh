#!/usr/bin/env bash
# The corpus through real packages and real builds: what a user's compiler prints must be what the cases expect.
# Needs the packages in artifacts/packages (dotnet pack). Prints "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
packages=$root/artifacts/packages

package=$(ls -t "$packages"/Privacy.Analyzers.[0-9]*.nupkg 2>/dev/null | head -n 1 || true)
if [ -z "$package" ]; then
  echo "no Privacy.Analyzers package in artifacts/packages: run dotnet pack first" >&2
  exit 2
fi
version=$(basename "$package" .nupkg)
version=${version#Privacy.Analyzers.}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build tests/Conformance/Packages -v:q -nologo -m:1 -nodeReuse:false >"$work/tool.log" || { cat "$work/tool.log"; exit 2; }
tool() { dotnet tests/Conformance/Packages/bin/Debug/net10.0/Packages.dll "$@"; }

tool write tests/Conformance/cases "$work/projects" "$version" "$root"
# Beside the sources the machine has. A package cache of its own: the version under test is the same each time, its content is not.
cat >"$work/projects/nuget.config" <<EOF
<configuration><packageSources><add key="tested" value="$packages" /></packageSources></configuration>
EOF
export NUGET_PACKAGES=$work/cache

cd "$work/projects"
dotnet msbuild all.proj -t:Restore -m:2 -v:q -nologo
dotnet msbuild all.proj -t:Build -m:2 -v:q -nologo -clp:NoSummary >"$work/build.log" 2>&1 || true
cd "$root"

if ! tool compare tests/Conformance/cases "$work/projects"; then
  # Errors that are no rule's: why a project was not built.
  grep -E ': (error|warning) (MSB|NU|NETSDK|AD0001|CS8032)' "$work/build.log" | sort -u | head -n 20 || true
  exit 1
fi
