using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>A micro-conversion beside the flow of its touchpoint.</summary>
/// <param name="MicroConversion">The micro-conversion.</param>
/// <param name="Touchpoint">The touchpoint it stands in.</param>
/// <param name="Conversion">The conversion it contributes to; null where none is said, or where the graph does not hold its touchpoint.</param>
/// <param name="Reach">The share of all journeys that come to its touchpoint, 0 to 1; null where it could not be computed.</param>
/// <param name="IsOnPath">Whether some way leads from an entry over its touchpoint to the conversion without passing the conversion before, whatever the shares; null without a conversion.</param>
/// <param name="StatedRate">The share of those at its touchpoint who do it, as the map states it; null where unknown.</param>
/// <param name="GoingOn">The share of those at its touchpoint whose journey goes on from there in the end, however often they try, 0 to 1, as the flow has it. A milestone that all must pass who go on has a rate of at least this.</param>
/// <param name="Converting">The share of visits to its touchpoint after which the journey reaches the conversion (at once where it stands at it), 0 to 1; null without a conversion.</param>
internal sealed record MicroConversionFlow(
    Id<MicroConversion> MicroConversion,
    Id<Touchpoint> Touchpoint,
    Id<Conversion>? Conversion,
    double? Reach,
    bool? IsOnPath,
    Share? StatedRate,
    decimal GoingOn,
    double? Converting);
