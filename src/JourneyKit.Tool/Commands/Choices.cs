using System.CommandLine;

namespace JourneyKit.Tool.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choices
{
    /// <summary>Takes these words and says so about any other.</summary>
    /// <param name="option">The option.</param>
    /// <param name="words">The words that the help lists.</param>
    /// <param name="alsoAccepted">Another spelling, not listed.</param>
    public static void TakeOneOf<T>(this Option<T> option, string[] words, params string[] alsoAccepted)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !words.Contains(word, StringComparer.Ordinal) && !alsoAccepted.Contains(word, StringComparer.Ordinal)))
            {
                result.AddError($"`{option.Name}` takes {Joined(words)}, not `{word}`{NearName.Question(word, words)}");
            }
        });
    }

    /// <summary>Likewise for an argument. What looks like an option is left to whoever refuses those.</summary>
    public static void TakeOneOf(this Argument<string> argument, string[] words, params string[] alsoAccepted)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !word.StartsWith('-') && !words.Contains(word, StringComparer.Ordinal) && !alsoAccepted.Contains(word, StringComparer.Ordinal)))
            {
                result.AddError($"{argument.Name} is {Joined(words)}, not `{word}`{NearName.Question(word, words)}");
            }
        });
    }

    private static string Joined(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
