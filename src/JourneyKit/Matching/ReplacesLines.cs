using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>Writes guesses as the declarations that would make them more than that.</summary>
internal static class ReplacesLines
{
    public static string Of(MatchResult matches)
    {
        var lines = new StringBuilder();
        Add(lines, PropertyKeys.Stages, matches.Stages);
        Add(lines, PropertyKeys.Touchpoints, matches.Touchpoints);
        return lines.ToString();
    }

    private static void Add<T>(StringBuilder lines, string key, ElementMatches<T> matches)
        where T : Element<T>
    {
        var guesses = matches.Linked.Where(match => match.Basis == MatchBasis.Suggested).SelectMany(match => match.Pairs).ToList();
        if (guesses.Count == 0)
        {
            return;
        }

        lines.Append(key).Append(":\n");
        foreach (var pair in guesses)
        {
            lines.Append("  ").Append(Text(pair.After.Value)).Append(": { replaces: [").Append(Text(pair.Before.Value)).Append("] }\n");
        }
    }

    // Ids are taken as written by readers of the format, but other readers of YAML make numbers and booleans of some.
    private static string Text(string word) => Id.IsValid(word) && char.IsAsciiLetterLower(word[0]) && word is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n") ? word : $"'{word}'";
}
