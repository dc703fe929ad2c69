using System.Globalization;
using System.Text;
using JourneyKit.Model;
using JourneyKit.Validation.Advice;

namespace JourneyKit.Validation.Reference;

/// <summary>Writes advice as Markdown, for the docs and the command line.</summary>
internal static class AdvicePage
{
    /// <summary>What there is for the word of a kind of stage or a type of touchpoint, or one advice by its id; null where there is neither.</summary>
    /// <param name="asked">The word or id, in any case.</param>
    public static string? Write(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var word = AdvicePacks.Subjects.FirstOrDefault(subject => string.Equals(subject, asked, StringComparison.OrdinalIgnoreCase));
        var advice = word is not null ? AdvicePacks.For(word) : [.. AdvicePacks.All.Where(one => string.Equals(one.Name, asked, StringComparison.OrdinalIgnoreCase))];
        if (advice.Count == 0)
        {
            return null;
        }

        var page = new StringBuilder(word is null ? $"### {advice[0].Name}\n\n*advice* · for {string.Join(", ", Words(advice[0]))}\n\n{advice[0].Text}\n" : $"### {word}\n\n*advice* · for {Sort(word)} `{word}`\n\n");
        foreach (var one in word is null ? [] : advice)
        {
            page.Append(CultureInfo.InvariantCulture, $"- `{one.Name}`: {one.Text}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nA map answers advice in `practices` with done, planned or not-needed:\n\n```yaml\npractices:\n  {advice[0].Name}: planned\n```\n");
        return page.ToString();
    }

    /// <summary>The words of the kinds and types that an advice is for.</summary>
    public static IEnumerable<string> Words(PracticeAdvice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return [.. advice.Stages.Select(ChoiceWords<StageKind>.Of), .. advice.Types.Select(ChoiceWords<TouchpointType>.Of)];
    }

    private static string Sort(string word) => (ChoiceWords<StageKind>.TryParse(word, out _), ChoiceWords<TouchpointType>.TryParse(word, out _)) switch
    {
        (true, true) => "stages of the kind and touchpoints of the type",
        (true, _) => "stages of the kind",
        _ => "touchpoints of the type",
    };
}
