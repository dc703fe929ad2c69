using System.Buffers;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>A scalar as it is written inside <c>{ }</c> and <c>[ ]</c>.</summary>
internal static class FlowScalar
{
    private static readonly SearchValues<char> Anywhere = SearchValues.Create(",[]{}\\");
    private static readonly SearchValues<char> First = SearchValues.Create("\"'#&*!|>%@`?: ");

    /// <summary>The text, between double quotes where it would be cut off or read as something else without.</summary>
    public static string Of(string text, NodeKind kind)
        => IsPlain(text) && (kind != NodeKind.Quoted || !IsTyped(text))
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text)
        => text.Length > 0
            && !First.Contains(text[0])
            && text is not ['-'] and not ['-', ' ', ..]
            && text[^1] is not (' ' or ':')
            && !text.AsSpan().ContainsAny(Anywhere)
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal);

    // Without quotes these are numbers, booleans or nothing.
    private static bool IsTyped(string text)
        => DecimalText.IsNumber(text) || text.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL" or "~";
}
