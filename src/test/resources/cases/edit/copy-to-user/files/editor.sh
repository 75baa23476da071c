printf "# mine\n" >> "$1"
