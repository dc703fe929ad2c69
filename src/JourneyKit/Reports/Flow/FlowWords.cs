using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Reports.Flow;

/// <summary>The words that output for machines has for what the library counts by names.</summary>
internal static class FlowWords
{
    public static string Of(ChainOutcome outcome) => outcome switch
    {
        ChainOutcome.Computed => "computed",
        ChainOutcome.NoFlow => "no-flow",
        ChainOutcome.NoEntry => "no-entry",
        _ => "unreliable",
    };

    public static string Of(AssumptionKind kind) => kind switch
    {
        AssumptionKind.DividedEqually => "divided-equally",
        AssumptionKind.ScaledForPersona => "scaled-for-persona",
        AssumptionKind.ScaledToWhole => "scaled-to-whole",
        AssumptionKind.DividedAmongPersonas => "divided-among-personas",
        AssumptionKind.ScaledAmongPersonas => "scaled-among-personas",
        _ => "implied-entry",
    };

    public static string Of(JourneyEnd end) => end switch
    {
        JourneyEnd.DropOff => "drop-off",
        JourneyEnd.Exit => "exit",
        JourneyEnd.Conversion => "conversion",
        _ => "dead-end",
    };

    public static string Of(SensitivityVariant variant) => variant switch
    {
        SensitivityVariant.FromLeaving => "from-leaving",
        SensitivityVariant.FromOthers => "from-others",
        _ => "to-leaving",
    };
}
