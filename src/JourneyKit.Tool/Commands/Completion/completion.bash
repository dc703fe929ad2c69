# Completion of journey for bash: put `source <(journey completion bash)` into ~/.bashrc.
_journey_complete() {
    local line="${COMP_LINE:0:COMP_POINT}" current="${COMP_WORDS[COMP_CWORD]}" word suggestion
    # bash breaks words at `=` and `:`, the command does not: what stands before the break is not written again.
    word="${line##*[[:blank:]]}"
    [[ $current == [=:] ]] && current=""
    COMPREPLY=()
    while IFS= read -r suggestion; do
        COMPREPLY+=("${suggestion:$((${#word} - ${#current}))}")
    done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o bashdefault -o default -F _journey_complete journey
