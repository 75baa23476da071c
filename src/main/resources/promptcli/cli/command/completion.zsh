#compdef prompt
# Completes prompt in zsh, after compinit: source <(prompt completion zsh)
_prompt() {
  local kind start
  local -a answer end
  answer=("${(@f)$(command prompt __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  read -r kind start <<<"$answer[1]"
  shift answer
  compset -p ${start:-0}
  case $kind in
    open) end=(-S '') ;;
    files) _files ;;
    folders) _files -/ ;;
  esac
  _describe -V prompt answer "$end[@]"
}
if [[ $funcstack[1] == _prompt ]]; then
  _prompt
else
  compdef _prompt prompt
fi
