using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A small action toward a conversion, at its touchpoint.</summary>
/// <param name="Id">The id, unique in the whole document.</param>
public sealed record MicroConversion(Id<MicroConversion> Id) : Element<MicroConversion>(Id)
{
    /// <summary>The conversion it leads to; null where not said.</summary>
    public Id<Conversion>? ContributesTo { get; init; }

    /// <summary>Whether it lies on the path or beside it; null where not said.</summary>
    public MicroConversionKind? Kind { get; init; }

    /// <summary>The share of those at the touchpoint who do it; null where unknown.</summary>
    public Share? Rate { get; init; }

    /// <summary>The share that should; null where not said.</summary>
    public Share? Target { get; init; }

    /// <summary>The share of those who did it who convert in the end; null where unknown.</summary>
    public Share? Converting { get; init; }

    /// <summary>The name of its analytics event; null where there is none.</summary>
    public string? Event { get; init => field = Nfc.Of(value); }
}
