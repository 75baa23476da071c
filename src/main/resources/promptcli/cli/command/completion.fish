# Completes prompt in fish, from 3.4: prompt completion fish | source
function __prompt_complete
    set -l words (commandline -opc)
    set -l raw "$(commandline -ct)"
    # A quote may still be open.
    set -l current (string unescape -- $raw; or string unescape -- $raw\"; or string unescape -- $raw\')
    set -l answer (command prompt __complete fish $words[2..] "$current" 2>/dev/null)
    set -q answer[1]; or return
    set -l kind (string split ' ' -- $answer[1])
    set -l start (string sub -l "$kind[2]" -- "$current")
    set -l file (string sub -s (math $kind[2] + 1) -- "$current")
    string join \n -- $answer[2..]
    switch $kind[1]
        case files
            printf '%s\n' $start(__fish_complete_path "$file")
        case folders
            printf '%s\n' $start(__fish_complete_directories "$file")
    end
end
complete -c prompt -f -k -a '(__prompt_complete)'
