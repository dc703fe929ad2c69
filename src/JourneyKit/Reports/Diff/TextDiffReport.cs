using JourneyKit.Changes;
using JourneyKit.Reports.Text;
using JourneyKit.Schema;

namespace JourneyKit.Reports.Diff;

/// <summary>Differences for people, element by element, then one line that counts them.</summary>
internal sealed class TextDiffReport(Pen pen) : IReport<DiffResult>
{
    public void Write(DiffResult result)
    {
        WriteElements(result);
        if (result.Changes.Count > 0)
        {
            pen.Line();
        }

        pen.Write($"{result.Before.Name} → {result.After.Name}: ");
        WriteCounts(result);
        if (result.Matches is { Suggestions.Count: > 0 } matches)
        {
            pen.Line().Line($"Where the guesses are right, {result.After.Name} would say so by:").Line();
            foreach (var line in matches.ToReplacesLines().TrimEnd('\n').Split('\n'))
            {
                pen.Whole(line);
            }
        }
    }

    /// <summary>Writes the differences alone.</summary>
    public void WriteElements(DiffResult result)
    {
        using var addresses = new ElementAddresses(result.IsOfMaps ? ElementAddresses.Map : ElementAddresses.Library);
        var elements = result.Changes
            .Select(addresses.Readable)
            .Select(change => (Change: change, Before: addresses.Of(change.BeforePath), After: addresses.Of(change.AfterPath)))
            .GroupBy(entry => (IsMerged(result, entry.After) ? null : entry.Before.Path, entry.After.Path));
        foreach (var element in elements)
        {
            WriteElement(result, [.. element.Select(entry => (entry.Change, entry.Change.After is null ? entry.Before : entry.After))]);
        }
    }

    private void WriteElement(DiffResult result, List<(Change Change, ElementAddress Element)> entries)
    {
        if (entries is [{ Change: { IsReplacement: true } replacement }, ..])
        {
            ReplacementText.Write(pen, replacement, result.MatchesOf(replacement), entries[0].Element);
            entries = [.. entries.Where(entry => !entry.Change.IsReplacement && !ReplacementText.IsImplied(entry.Change, entry.Element.Property))];
        }
        else if (entries is [{ Change: var whole, Element: { Property.Length: 0 } element }])
        {
            ChangeText.WriteElement(pen, whole, element, IsOnPurpose(result, whole) ? ", on purpose" : "");
            ChangeText.WriteWhole(pen, whole);
            return;
        }
        else
        {
            ChangeText.WriteElement(pen, entries[0].Change, entries[0].Element);
        }

        if (entries is [{ Element: var merged }, ..] && IsMerged(result, merged))
        {
            foreach (var property in entries.GroupBy(entry => entry.Element.Property, StringComparer.Ordinal))
            {
                ChangeText.WriteMerged(pen, [.. property.Select(entry => entry.Change)], property.Key);
            }

            return;
        }

        foreach (var (change, at) in entries)
        {
            ChangeText.WriteProperty(pen, change, at.Property);
        }
    }

    private static bool IsMerged(DiffResult result, ElementAddress element)
        => result.Matches is not null && element.Path.Parent is { Parent.Parent: null } && ElementRef.At(element.Path) is { } merged && result.Matches.Of(merged.Kind)?.BeforeOf(merged).Skip(1).Any() == true;

    private static bool IsOnPurpose(DiffResult result, Change change)
        => change.Kind == ChangeKind.Removed
            && result.Matches is { } matches
            && change.Path is { Parent: { Segment: "touchpoints", Parent.Parent: null } }
            && matches.RemovedOnPurpose.Any(removal => removal.Key == change.Path.Segment);

    private void WriteCounts(DiffResult result)
    {
        if (result.Changes.Count == 0)
        {
            pen.Line("no differences", Tone.Good);
            return;
        }

        var separator = "";
        foreach (var (kind, word) in DiffResult.Kinds.Where(entry => result.Count(entry.Kind) > 0))
        {
            pen.Write(separator).Write($"{result.Count(kind)} {word}", ChangeText.ToneOf(kind));
            separator = ", ";
        }

        pen.Line();
    }
}
