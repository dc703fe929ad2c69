using System.Collections;
using JourneyKit.Model;

namespace JourneyKit.Diagnostics;

/// <summary>Diagnostics that say how many they are where a list is printed.</summary>
internal sealed class DiagnosticList(IEnumerable<Diagnostic> diagnostics) : IReadOnlyList<Diagnostic>
{
    private readonly Diagnostic[] diagnostics = [.. diagnostics];

    public int Count => diagnostics.Length;

    public Diagnostic this[int index] => diagnostics[index];

    public IEnumerator<Diagnostic> GetEnumerator() => ((IEnumerable<Diagnostic>)diagnostics).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are, the most severe first: <c>3 diagnostics: 1 error, 2 warnings</c>.</summary>
    public override string ToString()
    {
        var counts = diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(kind => kind.Key).Select(kind => Numerals.Count(kind.Count(), kind.Key.ToWord()));
        return Count == 0 ? "no diagnostics" : $"{Numerals.Count(Count, "diagnostic")}: {string.Join(", ", counts)}";
    }
}
