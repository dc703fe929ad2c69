# Completion of journey for fish: journey completion fish > ~/.config/fish/completions/journey.fish
function __journey_complete
    set -l line (commandline -cp)
    set -l suggestions (journey "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    if test (count $suggestions) -gt 0
        printf '%s\n' $suggestions
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c journey -f -a '(__journey_complete)'
