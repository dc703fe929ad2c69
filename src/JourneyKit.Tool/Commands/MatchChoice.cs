using System.CommandLine;
using JourneyKit.Changes;

namespace JourneyKit.Tool.Commands;

/// <summary>By what the elements of two maps are matched.</summary>
internal static class MatchChoice
{
    private static readonly string[] Words = [.. Enum.GetValues<MatchMode>().Select(WordOf)];

    public static Option<string> Option()
    {
        var option = new Option<string>("--match")
        {
            Description = "By what touchpoints and stages are matched: ids alone; declared: also what B says in `replaces`; suggest: also guesses by similarity, each marked as one.",
            DefaultValueFactory = _ => WordOf(MatchMode.Declared),
        };
        option.TakeOneOf(Words);
        return option;
    }

    public static MatchMode Of(string word) => Enum.GetValues<MatchMode>().First(mode => WordOf(mode) == word);

    public static string WordOf(MatchMode mode) => mode.ToString().ToLowerInvariant();
}
