using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>The same matter at several elements: a finding for each while they are few, else one for all of them where they stand together.</summary>
internal sealed class Gathered(int few = 5)
{
    private readonly List<(ElementPath Path, string Id, string Message, bool IsValue)> all = [];

    public int Count => all.Count;

    /// <summary>The ids in a sentence.</summary>
    public string Ids => Listing.Of([.. all.Select(one => one.Id)]);

    public void Add(ElementPath path, string id, string message) => all.Add((path, id, message, false));

    /// <summary>Likewise, where a written value is at fault.</summary>
    public void AddValue(ElementPath path, string id, string message) => all.Add((path, id, message, true));

    /// <summary>Reports each element by itself, or all of them at the mapping that holds them.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="whole">The mapping.</param>
    /// <param name="summary">What to say of all of them, from how many there are and their ids.</param>
    public void Report(RuleContext context, ElementPath whole, Func<Gathered, string> summary)
    {
        if (Count <= few)
        {
            foreach (var (path, _, message, isValue) in all)
            {
                _ = isValue ? context.ReportValue(path, message) : context.ReportElement(path, message);
            }

            return;
        }

        ReportTogether(context, whole, summary);
    }

    /// <summary>Reports all of them in one finding, however few they are; nothing where there are none.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="whole">The mapping.</param>
    /// <param name="summary">What to say of all of them, from how many there are and their ids.</param>
    public void ReportTogether(RuleContext context, ElementPath whole, Func<Gathered, string> summary)
    {
        if (Count == 0)
        {
            return;
        }

        var finding = context.ReportElement(whole, summary(this));
        foreach (var (path, _, message, _) in all)
        {
            finding.See(path, message);
        }
    }
}
