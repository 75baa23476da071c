# Completes prompt in bash, from 4.1: source <(prompt completion bash)
_prompt() {
  local kind
  {
    read -r kind _
    mapfile -t COMPREPLY
  } < <(command prompt __complete bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case $kind in
    open) compopt -o nospace ;;
    files) compopt -o default ;;
    folders) compopt -o filenames -o dirnames ;;
  esac
}
complete -F _prompt prompt
