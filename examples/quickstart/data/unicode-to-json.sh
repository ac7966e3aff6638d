#!/bin/sh
# Makes characters.json of UnicodeData.txt: one record for each character of the Basic Multilingual Plane that has a
# name of its own, with the fields 0 (code point), 1 (name) and 2 (general category) of that file.
#   ./unicode-to-json.sh UnicodeData.txt > characters.json
set -eu
LC_ALL=C awk -F ';' '
  length($1) == 4 && $2 !~ /^</ {
    printf "%s{\"code\":\"%s\",\"name\":\"%s\",\"category\":\"%s\"}", (count++ ? ",\n" : "[\n"), $1, $2, $3
  }
  END { print "\n]" }' "$1"
