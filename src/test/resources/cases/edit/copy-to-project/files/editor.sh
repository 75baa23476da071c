printf "# ours\n" >> "$1"
