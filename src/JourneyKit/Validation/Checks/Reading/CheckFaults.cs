using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>What is said of checks that are not understood.</summary>
/// <param name="context">The reading of the configuration.</param>
internal sealed class CheckFaults(ReadContext context)
{
    // Longer lists are read on the page of the format.
    private const int MostListed = 12;

    /// <summary>Says what is wrong at a node; the same as null, for those who return what they have read.</summary>
    public T? Report<T>(int node, string message)
        where T : class
    {
        context.Report(DocumentFaults.InvalidCheck, node, message);
        return null;
    }

    /// <summary>For a word that is none of those that can stand there.</summary>
    public T? Unknown<T>(int node, string sentence, string word, IEnumerable<string> known)
        where T : class
    {
        var words = known.ToList();
        return Report<T>(node, $"{sentence}{(context.Nearest(word, words) is { } nearest ? Suggestion.Sentence([nearest]) : words.Count <= MostListed ? $" There is {Words.Or([.. words.Select(each => $"`{each}`")])}." : "")}");
    }
}
