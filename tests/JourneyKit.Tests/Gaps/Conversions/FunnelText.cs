using System.Globalization;

namespace JourneyKit.Tests.Gaps.Conversions;

/// <summary>A funnel of three steps as the lines of a map.</summary>
internal static class FunnelText
{
    public const string Conversion = "conversions: { order: { at: done, value: 20 } }\n";

    /// <summary>Start, form and done, with the shares of who goes on.</summary>
    public static string Of(int toForm, int toDone, string start = "entry: true, volume: 1000", string conversion = Conversion)
        => string.Create(CultureInfo.InvariantCulture, $"{conversion}touchpoints: {{ start: {{ {start}, next: {{ form: {toForm}% }} }}, form: {{ next: {{ done: {toDone}% }} }}, done: {{ }} }}");
}
