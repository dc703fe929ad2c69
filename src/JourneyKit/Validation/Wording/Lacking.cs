using JourneyKit.Sources;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What lacks something, said in one finding: a single one where it stands, several where they stand together.</summary>
internal static class Lacking
{
    /// <summary>Reports, if anything lacks it.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="context">Where to.</param>
    /// <param name="whole">What several stand in.</param>
    /// <param name="concerned">Those who lack it; of many, the first <see cref="RuleFinding.MostRelated"/> will do.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="place">Where one stands.</param>
    /// <param name="name">What one is called in lists.</param>
    /// <param name="sentence">What is said of one.</param>
    /// <param name="summary">What is said of several, from their ids in a sentence.</param>
    /// <param name="advice">What to do, in a sentence.</param>
    public static void Report<T>(
        RuleContext context,
        ElementPath whole,
        IReadOnlyList<T> concerned,
        int count,
        Func<T, ElementPath> place,
        Func<T, string> name,
        Func<T, string> sentence,
        Func<string, string> summary,
        string advice)
    {
        if (count == 1)
        {
            context.ReportElement(place(concerned[0]), $"{sentence(concerned[0])} {advice}");
        }
        else if (count > 1)
        {
            var names = new string[Math.Min(Listing.Most, concerned.Count)];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = name(concerned[i]);
            }

            var finding = context.ReportElement(whole, $"{summary(Listing.Of(names, count))} {advice}").OfAll();
            for (var i = 0; finding.KeepsNext && i < concerned.Count; i++)
            {
                finding.See(place(concerned[i]), sentence(concerned[i]));
            }
        }
    }
}
