using System.Runtime.CompilerServices;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>
/// Findings of the same sort at several elements: one for each while they are few, else a single one at what the elements
/// stand in. Twenty findings in the same words say no more than one.
/// </summary>
/// <param name="context">Where they are reported.</param>
/// <param name="atMost">Up to how many are reported one by one; null for a few where something is wrong, and one where something is advised.</param>
internal sealed class FindingGroup(RuleContext context, int? atMost = null) : IKeepsSentences
{
    private const int FewFaults = 5;
    private readonly int few = atMost ?? (context.IsAdvice ? 1 : FewFaults);

    // Where there are more than a few, one finding shows them, if it can show any places.
    private readonly int most = Math.Max(atMost ?? FewFaults, context.HasPlaces ? RuleFinding.MostRelated : 0);
    private readonly List<(ElementPath Path, string Id, string Message, bool IsValue)> kept = [];
    private readonly List<string> ids = [];

    public int Count { get; private set; }

    /// <inheritdoc/>
    public bool KeepsNext => kept.Count < most;

    /// <summary>The ids in a sentence.</summary>
    public string Ids => Listing.Of(ids, Count);

    /// <summary>Notes an element that is at fault, or lacks something.</summary>
    /// <param name="path">The element.</param>
    /// <param name="id">Its name in lists.</param>
    /// <param name="message">What is said of it, in a sentence.</param>
    public void Add(ElementPath path, string id, [InterpolatedStringHandlerArgument("")] KeptSentence message) => Keep(path, id, message.Take(), isValue: false);

    /// <summary>Notes an element of which the same sentence is said as of the others.</summary>
    /// <param name="path">The element.</param>
    /// <param name="id">Its name in lists.</param>
    /// <param name="message">What is said of it, in a sentence.</param>
    public void Add(ElementPath path, string id, string message) => Keep(path, id, message, isValue: false);

    /// <summary>Notes an element of which a written value is at fault.</summary>
    /// <param name="path">The property.</param>
    /// <param name="id">The element's name in lists.</param>
    /// <param name="message">What is said of it, in a sentence.</param>
    public void AddValue(ElementPath path, string id, [InterpolatedStringHandlerArgument("")] KeptSentence message) => Keep(path, id, message.Take(), isValue: true);

    /// <summary>Reports each element by itself, or all of them at the mapping that holds them; nothing where there are none.</summary>
    /// <param name="whole">The mapping.</param>
    /// <param name="summary">What to say of all of them, from how many there are and their ids.</param>
    /// <param name="advice">What to do, in a sentence that follows either; empty where they say it themselves.</param>
    public void Report(ElementPath whole, Func<FindingGroup, string> summary, string advice = "")
    {
        var ending = advice.Length == 0 ? "" : " " + advice;
        if (Count <= few)
        {
            foreach (var (path, _, message, isValue) in kept)
            {
                _ = isValue ? context.ReportValue(path, message + ending) : context.ReportElement(path, message + ending);
            }

            return;
        }

        var finding = context.ReportElement(whole, summary(this) + ending).OfAll();
        foreach (var (path, _, message, _) in kept)
        {
            finding.See(path, message);
        }
    }

    private void Keep(ElementPath path, string id, string message, bool isValue)
    {
        if (ids.Count < Listing.Most)
        {
            ids.Add(id);
        }

        if (KeepsNext)
        {
            kept.Add((path, id, message, isValue));
        }

        Count++;
    }
}
