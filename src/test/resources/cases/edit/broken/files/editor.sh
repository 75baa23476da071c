echo "$1" | grep -o "[^/]*/[^/]*$" > edited
