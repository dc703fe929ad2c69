#compdef journey
# Completion of journey for zsh: put `source <(journey completion zsh)` into ~/.zshrc, after compinit.
_journey() {
    local line="${(j: :)${(@)words[1,CURRENT-1]}} $PREFIX"
    local -a suggestions
    suggestions=("${(@f)$(journey "[suggest:${#line}]" "$line" 2>/dev/null)}")
    if [[ -n "$suggestions" ]]; then
        compadd -a suggestions
    else
        _files
    fi
}
if [[ "$funcstack[1]" == _journey ]]; then
    _journey "$@"
else
    compdef _journey journey
fi
