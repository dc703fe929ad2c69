namespace JourneyKit.Tests.Support;

/// <summary>Compares what a reader says with the marks of a text: nothing missing, nothing more, in order.</summary>
internal static class FaultCheck
{
    public static IReadOnlyList<Diagnostic> Read(string text, JourneyFormat format) => new JourneyReader().Read(text, format).Diagnostics;

    public static IReadOnlyList<Diagnostic> At(MarkedText marked, JourneyFormat format, string rule = "")
    {
        var diagnostics = Read(marked.Text, format);
        Same(marked, diagnostics, rule);
        return diagnostics;
    }

    public static void Same(MarkedText marked, IEnumerable<Diagnostic> diagnostics, string rule = "")
        => Assert.Equal(
            Lines(marked.Marks.Select(mark => $"{mark.Rule ?? rule} {mark.Start}-{mark.End}")),
            Lines(diagnostics.Select(d => $"{d.Descriptor.Id} {d.Span!.Value.Start}-{d.Span.Value.End}")));

    /// <summary>As <see cref="Same"/>, whatever the rules are.</summary>
    public static void SamePlaces(MarkedText marked, IEnumerable<Diagnostic> diagnostics)
        => Assert.Equal(
            Lines(marked.Marks.Select(mark => $"{mark.Start}-{mark.End}")),
            Lines(diagnostics.Select(d => $"{d.Span!.Value.Start}-{d.Span.Value.End}")));

    /// <summary>One line each: what a failing test then shows reads best.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
