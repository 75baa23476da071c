printf "# kept\n" >> "$1"; exit 3
