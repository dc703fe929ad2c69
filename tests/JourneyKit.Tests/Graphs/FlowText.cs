using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>Answers of a graph in one line: shares in percent, a question mark behind those that are assumed.</summary>
internal static class FlowText
{
    public static string Of(ElementList<FlowEntry> entries) => string.Join(", ", entries.Select(entry => $"{entry.Touchpoint} {Share(entry.Share, entry.IsAssumed)}"));

    public static string Of(ElementList<FlowTransition> transitions)
        => string.Join(", ", transitions.Select(transition => $"{transition.From}>{transition.To} {Share(transition.Share, transition.IsAssumed)}"));

    public static string Of(LeavingShare? leaving)
        => leaving is { } known ? $"{Share(known.Share, false)} {(known.IsExit ? "exit" : "drop-off")}" : "none";

    public static string Of(ElementList<Id<Touchpoint>> ids) => string.Join(' ', ids);

    public static string Of(Loop loop) => $"{Of(loop.Touchpoints)} round {Of(loop.Cycle)}{(loop.HasWayOut ? "" : " for ever")}";

    public static string Of(Assumption assumption)
        => $"{assumption.Kind} {assumption.Persona}{assumption.Touchpoint}{(assumption.To is { } to ? ">" + to : "")} {Share(assumption.Share, false)}";

    private static string Share(decimal share, bool isAssumed) => (share * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%" + (isAssumed ? "?" : "");
}
