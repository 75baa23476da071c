printf "# seen\n" >> "$1"
