using JourneyKit.Gaps.Changes;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Diff;

/// <summary>Differences for people, element by element, then one line that counts them.</summary>
internal sealed class TextDiffReport(Pen pen) : IDiffReport
{
    public void Write(DiffResult result)
    {
        using var addresses = new ElementAddresses(result.After.Document.Map is null ? "library" : "map");
        var elements = result.Changes
            .Select(change => (Change: change, Element: addresses.Of(change.Path)))
            .GroupBy(entry => entry.Element.Path);
        foreach (var element in elements)
        {
            WriteElement([.. element]);
        }

        if (result.Changes.Count > 0)
        {
            pen.Line();
        }

        pen.Write($"{result.Before.File.Name} → {result.After.File.Name}: ");
        WriteCounts(result);
    }

    private void WriteElement(List<(Change Change, ElementAddress Element)> entries)
    {
        if (entries is [{ Change: var whole, Element: { Property.Length: 0 } element }])
        {
            ChangeText.WriteElement(pen, whole.Kind, element);
            ChangeText.WriteWhole(pen, whole);
            return;
        }

        ChangeText.WriteElement(pen, ChangeKind.Changed, entries[0].Element);
        foreach (var (change, at) in entries)
        {
            ChangeText.WriteProperty(pen, change, at.Property);
        }
    }

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
