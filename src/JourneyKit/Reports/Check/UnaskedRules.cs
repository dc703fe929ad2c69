using JourneyKit.Reports.Text;
using JourneyKit.Validation;

namespace JourneyKit.Reports.Check;

/// <summary>What a check has not asked: that nothing was found there means nothing.</summary>
internal sealed class UnaskedRules
{
    private readonly List<(string Path, string Why, int Rules)> drafts = [];
    private readonly List<(string Path, LeftOutCheck Check)> leftOut = [];

    /// <summary>The maps that count as drafts, each with the reason and how many rules were not asked of it.</summary>
    public IReadOnlyList<(string Path, string Why, int Rules)> Drafts => drafts;

    /// <summary>How many rules the preset leaves out that says the least.</summary>
    public int ByMinimal { get; private set; }

    /// <summary>The checks that rules did not make of a map.</summary>
    public IReadOnlyList<(string Path, LeftOutCheck Check)> LeftOut => leftOut;

    /// <summary>Notes what was not asked of a map.</summary>
    public void Add(string path, ValidationResult result, RulePreset preset)
    {
        if (result is { WhyDraft: { } why, NotAskedOfDraft.Count: > 0 })
        {
            drafts.Add((path, why, result.NotAskedOfDraft.Count));
        }

        leftOut.AddRange(result.LeftOut.Select(check => (path, check)));
        if (preset == RulePreset.Minimal)
        {
            ByMinimal = Math.Max(ByMinimal, result.NotAskedByPreset.Count);
        }
    }

    /// <summary>All of it in a line; empty where everything was asked.</summary>
    public string InLine() => string.Join(' ', new[] { OfDrafts(), OfPreset() }.Concat(leftOut.Select(OfLeftOut)).Where(sentence => sentence.Length > 0));

    private string OfDrafts()
    {
        if (drafts.Count == 0)
        {
            return "";
        }

        var (path, why, _) = drafts[0];
        var whose = drafts.Count == 1 ? "a draft" : $"{drafts.Count} drafts";
        var asOne = drafts.Count == 1 ? "counts as one" : "is one of them";
        return $"Not asked of {whose}: {Quantity.Of(drafts.Max(draft => draft.Rules), "rule")} for maps in use. `{path}` {asOne}: {why}. With `status: in-review` in a map they are asked.";
    }

    private static string OfLeftOut((string Path, LeftOutCheck Check) own)
        => $"Not checked in `{own.Path}`: {own.Check.Rule.Descriptor.Id} ({own.Check.Rule.Descriptor.Name}), because {own.Check.Why}.";

    private string OfPreset()
        => ByMinimal == 0 ? "" : $"Not asked by the preset `minimal`: {Quantity.Of(ByMinimal, "rule")} that advise. With `--preset recommended` or `strict` they are asked.";
}
