using JourneyKit.Diagnostics;
using JourneyKit.Model;

namespace JourneyKit.Schema.Checking;

/// <summary>Puts what is said of a map that was made in code in the order that it would have in the text of the map.</summary>
internal static class ModelOrder
{
    /// <summary>Orders diagnostics.</summary>
    /// <param name="map">The map.</param>
    /// <param name="diagnostics">What is said of it, each with whether it stands at the key of its element, and not at the value.</param>
    /// <param name="limits">How much the readers of the map take.</param>
    public static IReadOnlyList<Diagnostic> Of(JourneyMap map, IReadOnlyList<(Diagnostic Diagnostic, bool IsAtKey)> diagnostics, ReadLimits limits)
    {
        if (diagnostics.Count < 2)
        {
            return new DiagnosticList(diagnostics.Select(entry => entry.Diagnostic));
        }

        var writer = new ModelTreeWriter(limits);
        JourneySchema.Map.Write(writer, map);
        var tree = writer.ToTree();
        return new DiagnosticList(
            diagnostics
                .OrderBy(entry => tree.Find(entry.Diagnostic.Path) is var (key, value) && entry.IsAtKey ? key : value)
                .ThenBy(entry => entry.Diagnostic.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(entry => entry.Diagnostic.Message, StringComparer.Ordinal)
                .Select(entry => entry.Diagnostic));
    }
}
