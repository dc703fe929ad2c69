using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Slips;

/// <summary>What was probably meant where a text breaks its notation: the sentence for whoever wrote it, and the same remedy as edits.</summary>
/// <param name="Message">The mistake and the right form; null where the text is right and only the parser is not.</param>
/// <param name="Start">Where the mistake begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Edits">The remedy; none where only people can know it.</param>
internal sealed record Remedy(string? Message, int Start, int End, params TextEdit[] Edits)
{
    /// <summary>How many bytes behind its last edit the parser has to reach for the remedy to count.</summary>
    public int Reach { get; init; }

    /// <summary>Whether more of the text may be missing than the remedy adds: then nothing is called missing.</summary>
    public bool IsCutOff { get; init; }

    public DiagnosticDescriptor Descriptor { get; init; } = DocumentFaults.SyntaxError;

    /// <summary>Whether the edits mend one mistake in many places: then the parser has to get past the first of them only.</summary>
    public bool IsSpread { get; init; }
}
